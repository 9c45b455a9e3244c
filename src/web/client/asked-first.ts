import type { Snapshot } from '#sync/snapshot.ts';
import { askAt } from '#web/client/http.ts';

/** What the page itself asked for before any script ran, while it is on its way and once it is here. */
type First = { readonly coming: Promise<Snapshot>; here?: Snapshot };

const journeys = new Map<string, First>();
const longestMs = 400;

/**
 * Takes up what the page asked for itself: it is most often here before the scripts are, and then the first screen is drawn once.
 *
 * Shape   `prefetch` asks for one address as the screen that wants it will; waited for is only a moment, the screens say how it goes on.
 */
export async function takeUpFirst(prefetch: (path: string) => Promise<unknown>): Promise<void> {
  const links = [...document.head.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=fetch]')];
  const coming = links.map(({ href }) => {
    const path = new URL(href).pathname;
    const journey = /^\/api\/v1\/journeys\/([^/]+)\/snapshot$/u.exec(path)?.[1];
    return journey === undefined ? prefetch(path) : takeUp(decodeURIComponent(journey), path);
  });
  const enough = new Promise((done) => setTimeout(done, longestMs));
  await Promise.race([Promise.allSettled(coming), enough]);
}

async function takeUp(journey: string, path: string): Promise<void> {
  const first: First = { coming: askAt<Snapshot>(path) };
  journeys.set(journey, first);
  first.here = await first.coming;
}

/** The journey that the page was sent for; given once. */
export function askedFirst(journey: string): Snapshot | Promise<Snapshot> | undefined {
  const first = journeys.get(journey);
  journeys.delete(journey);
  return first?.here ?? first?.coming;
}
