import type { MadeShare, NewShareBody, ShareOfJourney } from '#protocol/http/shares.ts';
import { ask } from '#web/client/ask.ts';
import { isObject } from '#base/json.ts';
import { isAsWanted } from '#web/journey/out/is-as-wanted.ts';

/** A link that shows what is wanted: the one that this browser made last where it still opens the same, else a new one. */
export async function linkFor(journey: string, body: NewShareBody): Promise<MadeShare> {
  const params = { id: journey };
  const kept = keptLink(journey);
  if (kept && (await openLinks(journey)).some((link) => link.id === kept.id && isAsWanted(link, body, Date.now())))
    return kept;
  const made = await ask('makeShare', { params, body });
  if (body.password === undefined) localStorage.setItem(keyOf(journey), JSON.stringify(made));
  return made;
}

/** Whoever takes a link back has no use for it on this device either. */
export function forgetLink(journey: string, id: string): void {
  if (keptLink(journey)?.id === id) localStorage.removeItem(keyOf(journey));
}

const openLinks = async (journey: string): Promise<readonly ShareOfJourney[]> =>
  (await ask('listShares', { params: { id: journey } })).shares;

/** The server keeps a link's hash alone and cannot say it again: this device can. */
const keyOf = (journey: string): string => `stig-link-${journey}`;

function keptLink(journey: string): MadeShare | undefined {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(keyOf(journey)) ?? 'null');
    return isMade(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

const isMade = (read: unknown): read is MadeShare =>
  isObject(read) && [read['id'], read['url'], read['embed']].every((part) => typeof part === 'string');
