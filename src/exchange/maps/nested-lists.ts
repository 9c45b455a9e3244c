import type { JsonObject } from '#base/json.ts';
import { type Records, recordsOf } from '#model/document/document.ts';
import { referencesOf, withReferences } from '#model/document/reference.ts';
import { type AnyRecord, recordTypes, type TypeName } from '#model/document/records.ts';

/** What stands in a list inside each member of another: of which type, under which key, and by which of its own keys it names that member. */
export type Nested = { readonly type: TypeName; readonly key: string; readonly of: string };

const between = '.*.';

const nested: ReadonlyMap<string, Nested> = new Map(
  Object.values(recordTypes).flatMap(({ type, inFile, partOf: [of] }): [string, Nested][] => {
    const [list = '', key] = 'inside' in inFile ? inFile.inside.split(between) : [];
    return key === undefined || of === undefined ? [] : [[list, { type, key, of }]];
  }),
);

/** What stands inside the members of a list of the file. */
export const nestedIn = (list: string): Nested | undefined => nested.get(list);

const nestedTypes: ReadonlyMap<string, Nested> = new Map([...nested.values()].map((one) => [one.type, one]));

/** The same by the type of what stands there. */
export const nestedOf = (type: string): Nested | undefined => nestedTypes.get(type);

/** The id that what stands inside something gets from a file. */
export const nestedId = (outer: string, nth: number): string => `${outer}:${nth}`;

/** The records of a type that stand inside others, by the id of these. */
export const nestedBy = (journey: Records, { type, of }: Nested): ReadonlyMap<unknown, readonly AnyRecord[]> =>
  Map.groupBy(recordsOf(journey, type) as readonly AnyRecord[], ({ body }) => body[of]);

/** A record that names what has no id in a file by what it stands in and the how manieth it is there, which is the id it gets where it is read. */
export function namingNested(record: AnyRecord, journey: Records): AnyRecord {
  const types = new Set(referencesOf(record).flatMap(({ type }) => nestedOf(type) ?? []));
  if (types.size === 0) return record;
  const names = new Map(
    [...types].flatMap((type) =>
      [...nestedBy(journey, type)].flatMap(([outer, members]) =>
        members.map(({ id }, nth) => [id, nestedId(typeof outer === 'string' ? outer : '', nth)] as const),
      ),
    ),
  );
  const body: JsonObject = withReferences(record, (type, id) => (nestedOf(type) ? (names.get(id) ?? id) : id));
  return { ...record, body } as AnyRecord;
}
