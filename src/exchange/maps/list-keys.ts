import type { JsonObject } from '#base/json.ts';
import { type Records, recordsOf } from '#model/document/document.ts';
import { type AnyRecord, recordType, type TypeName } from '#model/document/records.ts';
import { goneKeys, keysOfBody, lackedBy, without } from '#exchange/maps/body-keys.ts';
import { type JourneyList, journeyLists } from '#exchange/maps/file-lists.ts';
import type { Kept } from '#exchange/maps/kept.ts';
import { namingNested, type Nested, nestedBy, nestedIn } from '#exchange/maps/nested-lists.ts';

/** The members, or the empty list that a file had; nothing for a list that was never there. */
export const orEmpty = (list: string, kept: Kept, members: readonly JsonObject[]): readonly JsonObject[] | undefined =>
  members.length > 0 || kept.empty?.includes(list) ? members : undefined;

/** A list of the journey's own records as the file has it. */
export function listOf(journey: Records, list: JourneyList, kept: Kept): readonly JsonObject[] | undefined {
  const type: TypeName = journeyLists[list];
  const records: readonly AnyRecord[] = recordsOf(journey, type) as readonly AnyRecord[];
  const nested = nestedIn(list);
  const members = nested && nestedBy(journey, nested);
  return orEmpty(
    list,
    kept,
    records.map((record) => {
      if ('knownBy' in recordType(type).inFile) return withoutId(record);
      const named = namingNested(record, journey);
      return nested ? withNested(named, nested, members?.get(record.id) ?? []) : withId(named);
    }),
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

/** The keys of what others stand in, with these in their list; an empty one where a file had it so. */
function withNested(record: AnyRecord, { type, key }: Nested, members: readonly AnyRecord[]): JsonObject {
  const own = members.map(({ body }) => keysOfBody(type, body));
  return own.length > 0 || record.body[key] !== undefined ? { ...withId(record), [key]: own } : withId(record);
}
