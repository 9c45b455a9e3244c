import { isObject, type Json } from '#base/json.ts';
import { readAll } from '#base/json-path.ts';
import { type AnyRecord, recordType } from '#model/records.ts';

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
