import type { Json } from '#base/json.ts';
import type { Command } from '#model/command.ts';
import type { Place } from '#model/place.ts';
import type { AnyRecord, TypeName } from '#model/records.ts';
import { placeBeside } from '#web/map/lanes/placed/places.ts';
import type { MapView } from '#web/journey/map-view.ts';

/** Where records that lie in lanes keep their place. */
const pathOf: { readonly [T in TypeName]?: string } = {
  opportunity: 'place',
  job: 'place',
  measure: 'place',
  experiment: 'place',
  moment: 'places',
  note: 'at',
  quote: 'at',
};

/** Where a thing lies, the first place of those that lie in several. */
export function placeOfThing({ type, body }: AnyRecord): Place | undefined {
  const path = pathOf[type];
  const value: Json | undefined = path === undefined ? undefined : body[path];
  const place = Array.isArray(value) ? (value as Json[])[0] : value;
  return place as Place | undefined;
}

/** Puts a thing somewhere else; of a moment's places the first one moves. */
export function putThing({ type, id, body }: AnyRecord, place: Place): Command | undefined {
  const path = pathOf[type];
  if (path === undefined) return undefined;
  const was = body[path];
  const is: Json = Array.isArray(was) ? [place as Json, ...(was as Json[]).slice(1)] : (place as Json);
  return { do: 'edit', type, id, set: { [path]: { was, is: path === 'places' && !Array.isArray(was) ? [is] : is } } };
}

/** Moves a thing to the place before or after; nothing at the edge of the map, or for what does not lie in a lane. */
export function moveThing(view: MapView, record: AnyRecord, to: 'left' | 'right'): Command | undefined {
  if (pathOf[record.type] === undefined) return undefined;
  const x = view.xOf(placeOfThing(record)) ?? -0.5;
  const place = placeBeside(view, x, to);
  return place && putThing(record, place);
}
