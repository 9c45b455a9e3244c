import { type Records, recordOf } from '#model/document/document.ts';
import { patchRecords } from '#model/document/patch-records.ts';
import type { Place } from '#model/record/place.ts';
import type { AnyRecord, Body, RecordOf } from '#model/document/records.ts';

type Serving = Pick<Body<'interview'>, 'journey' | 'alsoFor'>;
type Lying = Pick<Body<'excerpt'>, 'place' | 'elsewhere'>;
type PlaceOnJourney = { readonly journey: string; readonly place: Place };

/** The journeys that an interview serves, the one it was made for first. */
export const journeysServed = ({ journey, alsoFor = [] }: Serving): string[] => [
  ...new Set([...(journey === undefined ? [] : [journey]), ...alsoFor]),
];

/** Where words lie on one of the journeys: what is said at a place of one says nothing of the others. */
export function placeOn(journey: string | undefined, interview: Serving, { place, elsewhere = [] }: Lying) {
  if (journey === interview.journey) return place as Place | undefined;
  return elsewhere.find((one) => one.journey === journey)?.place as Place | undefined;
}

/** What an excerpt says of where it lies when it lies there on one of the journeys, on the others as before. */
export function lyingOn(
  journey: string | undefined,
  interview: Serving,
  to: { body: Lying; place: Place | undefined },
) {
  const { body, place } = to;
  if (journey === undefined || journey === interview.journey) return { place, elsewhere: body.elsewhere };
  const others = (body.elsewhere ?? []).filter((one) => one.journey !== journey);
  const elsewhere = place
    ? sorted([...(others as PlaceOnJourney[]), { journey, place }])
    : (others as PlaceOnJourney[]);
  return { place: body.place as Place | undefined, elsewhere: elsewhere.length === 0 ? undefined : elsewhere };
}

/**
 * An interview as it is seen from one of the journeys that it serves: that one first, and every word where it lies on it.
 * The very same where it was made for that journey.
 */
export function seenFromJourney(records: Records, journey: string): Records {
  const interview = interviewIn(records);
  if (!interview || interview.body.journey === journey) return records;
  const patch = new Map<string, AnyRecord>();
  const served = journeysServed(interview.body);
  if (served.includes(journey)) patch.set(interview.id, rooted(interview, journey));
  for (const record of records.values()) {
    const excerpt = recordOf(records, 'excerpt', record.id);
    if (excerpt) patch.set(record.id, lyingSeen(excerpt, interview.body, journey));
  }
  return patchRecords(records, patch);
}

function rooted(interview: RecordOf<'interview'>, journey: string): AnyRecord {
  const { alsoFor: _other, ...body } = interview.body;
  const others = journeysServed(interview.body).filter((one) => one !== journey);
  return bodied(interview, { ...body, journey, ...(others.length > 0 && { alsoFor: others }) });
}

function lyingSeen(excerpt: RecordOf<'excerpt'>, interview: Serving, journey: string): AnyRecord {
  const { place, elsewhere = [], ...body } = excerpt.body;
  const here = placeOn(journey, interview, excerpt.body);
  const others = (elsewhere as PlaceOnJourney[]).filter((one) => one.journey !== journey);
  const home = interview.journey !== undefined && place ? [{ journey: interview.journey, place: place as Place }] : [];
  const all = sorted([...others, ...home]);
  return bodied(excerpt, { ...body, ...(here && { place: here }), ...(all.length > 0 && { elsewhere: all }) });
}

const bodied = (record: { readonly body: object }, body: object): AnyRecord => ({ ...record, body }) as AnyRecord;

const sorted = (places: readonly PlaceOnJourney[]): PlaceOnJourney[] =>
  places.toSorted((a, b) => (a.journey < b.journey ? -1 : a.journey > b.journey ? 1 : 0));

/** The interview that a document holds. */
export function interviewIn(records: Records): RecordOf<'interview'> | undefined {
  for (const { id, type } of records.values()) if (type === 'interview') return recordOf(records, 'interview', id);
  return undefined;
}
