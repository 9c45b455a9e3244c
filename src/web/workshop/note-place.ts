import type { Place } from '#model/record/place.ts';
import { placeKey } from '#model/record/place-key.ts';
import type { ContributionBody } from '#model/workshop/contribution.ts';
import type { MapPlace } from '#web/workshop/map-places.ts';
import type { Note, RoomView } from '#web/workshop/room-view.ts';

/** What a note is about: a phase, or a card of it and what lies between two. */
export type NotePlace = Pick<ContributionBody, 'phase' | 'at'>;

/** Where a note stands that is written at this place of the map: at the card itself, and else in the phase. */
export const notePlaceOf = ({ id, kind, phase }: Pick<MapPlace, 'id' | 'kind' | 'phase'>): NotePlace => ({
  phase,
  ...(kind === 'interaction' && { at: { interaction: id } }),
  ...(kind === 'transition' && { at: { transition: id } }),
});

/** Text that is the same for notes that stand at the same place; nothing where a note is about no place. */
export const notePlaceKey = ({ at, phase }: NotePlace): string | undefined =>
  at === undefined && phase === undefined ? undefined : placeKey((at as Place | undefined) ?? { phase: phase ?? '' });

/** The notes that stand on the map, by place: all that were shown, and those of one's own that were not yet. */
export function notesByPlace({ mine, heaps, revealed }: RoomView): ReadonlyMap<string | undefined, readonly Note[]> {
  const hidden = mine.filter(({ body }) => (body.round ?? 1) > revealed);
  return Map.groupBy([...hidden, ...heaps.flatMap(({ notes }) => notes)], ({ body }) => notePlaceKey(body));
}
