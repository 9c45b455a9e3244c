import { plainOf } from '#base/rich-text.ts';
import { recordOf, type Records, recordsOf } from '#model/document/document.ts';
import { placeKey } from '#model/record/place-key.ts';
import type { Place } from '#model/record/place.ts';
import type { RecordOf } from '#model/document/records.ts';

/** A place that can be chosen, under the phase that it lies in. */
export type PlaceOption = {
  readonly key: string;
  readonly place: Place;
  readonly kind: 'phase' | 'interaction' | 'transition';
  readonly phase: string;
  readonly name: string;
};

/** All places of a journey in the map's order: each phase, its interactions, and after each what leads on from it. */
export function placeOptions(records: Records): PlaceOption[] {
  const interactions = Map.groupBy(recordsOf(records, 'interaction'), ({ body }) => body.phase);
  const onwards = Map.groupBy(recordsOf(records, 'transition'), ({ body }) => body.from);
  return recordsOf(records, 'phase').flatMap((phase) => {
    const option = optionIn(records, phase.body.name ?? '');
    const inside = (interactions.get(phase.id) ?? []).flatMap(({ id }) => [
      option('interaction', { interaction: id }),
      ...(onwards.get(id) ?? []).map((transition) => option('transition', { transition: transition.id })),
    ]);
    return [option('phase', { phase: phase.id }), ...inside];
  });
}

const optionIn =
  (records: Records, phase: string) =>
  (kind: PlaceOption['kind'], place: Place): PlaceOption => ({
    key: placeKey(place),
    place,
    kind,
    phase,
    name: placeName(records, place) ?? '',
  });

/** What a place is called on the map; `undefined` for the journey as a whole and for what is gone. */
export function placeName(records: Records, place: Place | undefined): string | undefined {
  if (!place || 'journey' in place || 'curve' in place) return undefined;
  if ('phase' in place) return recordOf(records, 'phase', place.phase)?.body.name;
  if ('interaction' in place)
    return plainOf(recordOf(records, 'interaction', place.interaction)?.body.text) || undefined;
  const transition = recordOf(records, 'transition', place.transition);
  return transition && transitionName(records, transition);
}

function transitionName(records: Records, { body }: RecordOf<'transition'>): string {
  const words = (id: string | undefined) => plainOf(recordOf(records, 'interaction', id)?.body.text ?? '…');
  return plainOf(body.meanwhile) || `${words(body.from)} → ${words(body.to)}`;
}

/** The record that a place leads to on the map. */
export function placeTarget(place: Place | undefined): string | undefined {
  if (!place || 'journey' in place) return undefined;
  if ('phase' in place) return place.phase;
  if ('interaction' in place) return place.interaction;
  return 'transition' in place ? place.transition : place.curve;
}
