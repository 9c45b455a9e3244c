import { isObject, type JsonObject, sameJson } from '#base/json.ts';
import { readPath, writePath } from '#base/json-path.ts';
import type { Change, Edited } from '#model/document/change.ts';
import { type AnyRecord, recordType, type TypeName } from '#model/document/records.ts';

/** A body of whichever age in today's shape; the very same where it has it. */
export const migrateBody = (type: TypeName, body: JsonObject): JsonObject =>
  recordType(type).migrations.reduce((shape, migrate) => migrate(shape), body);

/** The same for a record. */
export function migrateRecord<R extends Pick<AnyRecord, 'type' | 'body'>>(record: R): R {
  const body = migrateBody(record.type, record.body);
  return body === record.body ? record : { ...record, body };
}

type Edits = { readonly [path: string]: Edited };

/** The edits of whichever age as they are said today: each value is looked at as the body that has nothing else. */
export function migrateEdits(type: TypeName, set: Edits): Edits {
  if (recordType(type).migrations.length === 0) return set;
  return Object.fromEntries(Object.entries(set).flatMap(([path, edit]) => migrateEdit(type, path, edit)));
}

function migrateEdit(type: TypeName, path: string, edit: Edited): [string, Edited][] {
  const [was, is] = [edit.was, edit.is].map((value) => (value === undefined ? {} : writePath({}, path, value)));
  const [wasNow, isNow] = [was, is].map((body) => migrateBody(type, body ?? {}));
  if (!wasNow || !isNow || (sameJson(was, wasNow) && sameJson(is, isNow))) return [[path, edit]];
  const depth = path.split('.').length;
  return [...new Set([...spots(wasNow, depth), ...spots(isNow, depth)])].map((spot) => [
    spot,
    { was: readPath(wasNow, spot), is: readPath(isNow, spot) },
  ]);
}

/** Paths to what stands no deeper than the edit went: what it set there is one value. */
const spots = (body: JsonObject, depth: number): string[] =>
  Object.entries(body).flatMap(([key, value]) =>
    depth > 1 && isObject(value) ? spots(value, depth - 1).map((inner) => `${key}.${inner}`) : [key],
  );

/** A step of whichever age as it would be made today. */
export function migrateChange<C extends AnyChange>(change: C): C {
  if (change.did === 'edited') return { ...change, set: migrateEdits(change.type, change.set) };
  return { ...change, record: migrateRecord(change.record) };
}

type AnyChange =
  | { readonly did: 'added' | 'removed'; readonly record: Pick<AnyRecord, 'type' | 'body'> }
  | Extract<Change, { did: 'edited' }>;
