import type { Snapshot } from '#sync/snapshot.ts';
import { ask } from '#web/client/http.ts';

/** The journey that the page was sent for, which the page itself asked for before any script ran; given once. */
export function askedFirst(journey: string): Promise<Snapshot> | undefined {
  const path = `/api/v1/journeys/${encodeURIComponent(journey)}/snapshot`;
  const link = document.head.querySelector(`link[rel=preload][href="${path}"]`);
  if (!link) return undefined;
  link.remove();
  return ask<Snapshot>(path);
}
