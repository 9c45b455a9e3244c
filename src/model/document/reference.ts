import { isObject, type Json, type JsonObject } from '#base/json.ts';
import { readAll } from '#base/json-path.ts';
import { type AnyRecord, recordType } from '#model/document/records.ts';

/** That one record points at another, and from which of its paths. */
export type Reference = { readonly path: string; readonly type: string; readonly id: string };

/** Everything a record points at, in its own document or another. */
export function referencesOf(record: Pick<AnyRecord, 'type' | 'body'>): Reference[] {
  const found: Reference[] = [];
  for (const [path, type] of Object.entries(recordType(record.type).points)) {
    for (const value of readAll(record.body, path)) {
      if (type === 'place') found.push(...referencesOfPlace(path, value));
      else if (typeof value === 'string') found.push({ path, type, id: value });
    }
  }
  return found;
}

function referencesOfPlace(path: string, value: Json): Reference[] {
  if (!isObject(value)) return [];
  return ['phase', 'interaction', 'transition', 'curve'].flatMap((type) => {
    const id = value[type];
    return typeof id === 'string' ? [{ path: `${path}.${type}`, type, id }] : [];
  });
}

/** A body whose references of some types lead elsewhere; places stay, as they are never the library's. */
export function withReferences(
  { type, body }: Pick<AnyRecord, 'type' | 'body'>,
  to: (type: string, id: string) => string,
): JsonObject {
  let mapped: Json = body;
  for (const [path, target] of Object.entries(recordType(type).points))
    if (target !== 'place') mapped = mapAt(mapped, path.split('.'), (id) => to(target, id));
  return isObject(mapped) ? mapped : body;
}

function mapAt(value: Json, [key, ...rest]: readonly string[], to: (id: string) => string): Json {
  if (key === undefined) return typeof value === 'string' ? to(value) : value;
  if (key === '*') return Array.isArray(value) ? value.map((item: Json) => mapAt(item, rest, to)) : value;
  if (!isObject(value) || !Object.hasOwn(value, key)) return value;
  const inner = value[key];
  return inner === undefined ? value : { ...value, [key]: mapAt(inner, rest, to) };
}
