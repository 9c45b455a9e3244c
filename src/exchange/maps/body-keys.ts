import type { JsonObject } from '#base/json.ts';
import { migrateBody } from '#model/document/migrate.ts';
import { type AnyRecord, recordType, type TypeName } from '#model/document/records.ts';

/** The id that a journey or an interview has in files, where its own was taken by something else here. */
export const idInFile = (record: { readonly id: string; readonly body: object }): string => {
  const id: unknown = Reflect.get(record.body, 'idInFile');
  return typeof id === 'string' ? id : record.id;
};

function isReserved(type: TypeName, key: string): boolean {
  const { inFile } = recordType(type);
  return 'reserved' in inFile && (inFile.reserved?.includes(key) ?? false);
}

/** What a record says where its object in a file says nothing. */
export function lackedBy(type: TypeName): JsonObject {
  const { inFile } = recordType(type);
  return 'list' in inFile ? (inFile.mayLack ?? {}) : {};
}

/** The body that a record gets from a file's object, whose id or parent has been taken out. */
export const bodyOfKeys = (type: TypeName, keys: JsonObject): JsonObject =>
  migrateBody(
    type,
    mapKeys(keys, (key) => (key.startsWith('~') || isReserved(type, key) ? `~${key}` : key)),
  );

/** The keys that a file gets from a record's body. */
export const keysOfBody = (type: TypeName, body: JsonObject): JsonObject =>
  mapKeys(body, (key) => {
    if (key.startsWith('~')) return key.slice(1);
    return isReserved(type, key) ? undefined : key;
  });

const mapKeys = (from: JsonObject, name: (key: string) => string | undefined): JsonObject =>
  Object.fromEntries(
    Object.entries(from).flatMap(([key, value]) => {
      const to = name(key);
      return to === undefined || value === undefined ? [] : [[to, value]];
    }),
  );

export function without(from: JsonObject, ...keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(from).filter(([key, value]) => value !== undefined && !keys.includes(key)));
}

/** What a file says of words that are not there: that they were erased, or that the key to them is missing and they may come again. */
export function goneKeys({ erased, keyMissing }: Pick<AnyRecord, 'erased' | 'keyMissing'>): JsonObject {
  if (keyMissing) return { keyMissing: true };
  return erased ? { erased: true } : {};
}
