import { isObject, type JsonObject } from '#base/json.ts';
import { type Records, recordsOf } from '#model/document/document.ts';
import { type AnyRecord, recordType, type TypeName } from '#model/document/records.ts';
import { goneKeys, keysOfBody, lackedBy, without } from '#exchange/maps/body-keys.ts';
import { type JourneyList, journeyLists } from '#exchange/maps/file-lists.ts';
import type { Kept } from '#exchange/maps/kept.ts';

/** The members, or the empty list that a file had; nothing for a list that was never there. */
export const orEmpty = (list: string, kept: Kept, members: readonly JsonObject[]): readonly JsonObject[] | undefined =>
  members.length > 0 || kept.empty?.includes(list) ? members : undefined;

/** A list of the journey's own records as the file has it. */
export function listOf(journey: Records, list: JourneyList, kept: Kept): readonly JsonObject[] | undefined {
  const type: TypeName = journeyLists[list];
  const records: readonly AnyRecord[] = recordsOf(journey, type) as readonly AnyRecord[];
  if (type === 'curve') return orEmpty(list, kept, curveKeys(journey, records));
  if (type === 'comment') return orEmpty(list, kept, commentKeys(journey, records));
  return orEmpty(
    list,
    kept,
    records.map((record) => ('knownBy' in recordType(type).inFile ? withoutId(record) : withId(record))),
  );
}

/** A record's keys with its id before them. */
export const withId = (record: AnyRecord): JsonObject => ({
  id: record.id,
  ...keysOfBody(record.type, record.body),
  ...goneKeys(record),
});

/** The keys of a record that has no id in a file, without those that a file may lack. */
function withoutId({ type, body }: AnyRecord): JsonObject {
  const lacked = Object.entries(lackedBy(type)).filter(([key, is]) => body[key] === is);
  return without(keysOfBody(type, body), ...lacked.map(([key]) => key));
}

/** Points have no ids in a file: what is said of one names its curve and the how manieth it is, which is the id it gets where it is read. */
function commentKeys(journey: Records, comments: readonly AnyRecord[]): JsonObject[] {
  const names = new Map<string, string>();
  for (const [curve, points] of pointsByCurve(journey))
    points.forEach(({ id }, i) => names.set(id, pointId(curve ?? '', i)));
  return comments.map((comment) => {
    const keys = withId(comment);
    const on = keys['on'];
    const point = isObject(on) && typeof on['point'] === 'string' ? names.get(on['point']) : undefined;
    return point === undefined ? keys : { ...keys, on: { ...(on as JsonObject), point } };
  });
}

/** The id that a point gets from a file. */
export const pointId = (curve: string, nth: number): string => `${curve}:${nth}`;

const pointsByCurve = (journey: Records) => Map.groupBy(recordsOf(journey, 'point'), ({ body }) => body.curve);

function curveKeys(journey: Records, curves: readonly AnyRecord[]): JsonObject[] {
  const points = pointsByCurve(journey);
  return curves.map((curve) => {
    const own = points.get(curve.id)?.map((point) => keysOfBody('point', point.body as JsonObject)) ?? [];
    if (own.length > 0) return { ...withId(curve), points: own };
    return curve.body['points'] === undefined ? withId(curve) : { ...withId(curve), points: [] };
  });
}
