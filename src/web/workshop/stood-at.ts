import { type Records, recordOf, recordsOf } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';
import { placeKey } from '#model/record/place-key.ts';
import type { Note } from '#web/workshop/room-view.ts';

/** A place that notes stand at, with the phase that it is in. */
export type Stood = { readonly at: Place; readonly phase: string };

/** Where notes stand that is still on the map: the place they share, else the phase they share, else where the first stands. */
export function stoodAt(journey: Records, notes: readonly Note[]): Stood | undefined {
  const stood = notes.flatMap(({ body }) => stands(journey, body) ?? []);
  const [first] = stood;
  if (!first || stood.every(({ at }) => placeKey(at) === placeKey(first.at))) return first;
  return stood.every(({ phase }) => phase === first.phase) ? { at: { phase: first.phase }, phase: first.phase } : first;
}

function stands(journey: Records, { at, phase }: Note['body']): Stood | undefined {
  const card = at && cardOf(journey, at as Place);
  const its = recordOf(journey, 'interaction', card ?? '')?.body.phase;
  if (at && its !== undefined) return { at: at as Place, phase: its };
  return phase !== undefined && recordOf(journey, 'phase', phase) ? { at: { phase }, phase } : undefined;
}

/** The interaction after which something new stands that came out of notes at a place: the card, the one before what lies between, or the last of the phase. */
export const cardBefore = (journey: Records, { at, phase }: Stood): string | undefined =>
  cardOf(journey, at) ??
  recordsOf(journey, 'interaction')
    .filter(({ body }) => body.phase === phase)
    .at(-1)?.id;

function cardOf(journey: Records, at: Place): string | undefined {
  if ('interaction' in at) return recordOf(journey, 'interaction', at.interaction)?.id;
  return 'transition' in at ? recordOf(journey, 'transition', at.transition)?.body.from : undefined;
}
