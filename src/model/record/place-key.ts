import type { Place } from '#model/record/place.ts';

/** Text that is the same for the same place: a key for tables, never shown. */
export function placeKey(at: Place | undefined): string {
  if (!at || 'journey' in at) return 'journey';
  if ('phase' in at) return at.position === undefined ? `phase:${at.phase}` : `phase:${at.phase}@${at.position}`;
  if ('interaction' in at) return `interaction:${at.interaction}`;
  return 'transition' in at ? `transition:${at.transition}` : `curve:${at.curve}`;
}
