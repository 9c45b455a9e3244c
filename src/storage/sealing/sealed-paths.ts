import { isObject, type Json, type JsonObject } from '#base/json.ts';
import { readPath, writePath } from '#base/json-path.ts';
import { isTypeName, recordType, recordTypes, type TypeName } from '#model/document/records.ts';

export const sealedPathsOf = (type: string): readonly string[] => (isTypeName(type) ? recordType(type).sealed : []);

/** The types that hold words of a participant. */
export const wordyTypes: readonly TypeName[] = Object.values(recordTypes)
  .filter((type) => type.sealed.length > 0)
  .map((type) => type.type);

/** The body with every value at a sealed path put through `change`. */
export function mapSealed(type: string, body: JsonObject, change: (value: Json) => Json): JsonObject {
  let next = body;
  for (const path of sealedPathsOf(type)) {
    const value = readPath(next, path);
    if (value !== undefined && value !== '') next = writePath(next, path, change(value));
  }
  return next;
}

/** The same for one value that stands at `at` in the body: itself sealed, or an object with something sealed in it. */
export function mapSealedAt(
  type: string,
  at: string,
  edit: { value: Json | undefined; change: (value: Json) => Json },
): Json | undefined {
  let { value } = edit;
  for (const path of sealedPathsOf(type)) {
    if (value === undefined || value === '') return value;
    if (path === at || at.startsWith(`${path}.`)) return edit.change(value);
    if (path.startsWith(`${at}.`) && isObject(value)) {
      const inner = path.slice(at.length + 1);
      const word = readPath(value, inner);
      if (word !== undefined && word !== '') value = writePath(value, inner, edit.change(word));
    }
  }
  return value;
}
