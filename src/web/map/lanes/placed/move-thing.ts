import type { Command } from '#model/document/command.ts';
import { setValue } from '#model/commands/make-command.ts';
import type { Place } from '#model/record/place.ts';
import type { AnyRecord, RecordOf } from '#model/document/records.ts';
import { placeBeside } from '#web/map/lanes/placed/places.ts';
import type { MapView } from '#web/journey/map-view.ts';

/** What lies in lanes, and may be moved there. */
type Placed = { [T in 'opportunity' | 'job' | 'measure' | 'experiment' | 'moment' | 'note' | 'quote']: RecordOf<T> };
type PlacedType = keyof Placed;

const placed: { readonly [T in PlacedType]: true } = {
  opportunity: true,
  job: true,
  measure: true,
  experiment: true,
  moment: true,
  note: true,
  quote: true,
};

const asPlaced = (record: AnyRecord): Placed[PlacedType] | undefined =>
  Object.hasOwn(placed, record.type) ? (record as unknown as Placed[PlacedType]) : undefined;

/** Where a thing lies, the first place of those that lie in several. */
export function placeOfThing(record: AnyRecord): Place | undefined {
  const thing = asPlaced(record);
  if (!thing) return undefined;
  switch (thing.type) {
    case 'moment':
      return thing.body.places?.[0];
    case 'note':
    case 'quote':
      return thing.body.at;
    default:
      return thing.body.place;
  }
}

/** Puts a thing somewhere else; of a moment's places the first one moves. */
export function putThing(record: AnyRecord, place: Place): Command | undefined {
  const thing = asPlaced(record);
  if (!thing) return undefined;
  switch (thing.type) {
    case 'moment':
      return setValue(thing, 'places', [place, ...(thing.body.places ?? []).slice(1)]);
    case 'note':
    case 'quote':
      return setValue(thing, 'at', place);
    default:
      return setValue(thing, 'place', place);
  }
}

/** Moves a thing to the place before or after; nothing at the edge of the map, or for what does not lie in a lane. */
export function moveThing(view: MapView, record: AnyRecord, to: 'left' | 'right'): Command | undefined {
  if (!asPlaced(record)) return undefined;
  const x = view.xOf(placeOfThing(record)) ?? -0.5;
  const place = placeBeside(view, x, to);
  return place && putThing(record, place);
}
