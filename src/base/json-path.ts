import { isObject, type Json, type JsonObject } from '#base/json.ts';

/** Keys joined by dots: `owners.professional`, `howMightWe.0`. */
export type JsonPath = string;

/** What stands at the path, or `undefined`. */
export function readPath(body: JsonObject, path: JsonPath): Json | undefined {
  let value: Json | undefined = body;
  for (const key of path.split('.')) {
    if (Array.isArray(value)) value = (value as readonly Json[])[Number(key)];
    else if (isObject(value)) value = Object.hasOwn(value, key) ? value[key] : undefined;
    else return undefined;
  }
  return value;
}

/** The body with another value at the path; `undefined` takes the key away, and with it any object left empty by that. */
export function writePath(body: JsonObject, path: JsonPath, value: Json | undefined): JsonObject {
  const [key, ...rest] = path.split('.');
  if (key === undefined) return body;
  const next = rest.length === 0 ? value : writeInside(body[key], rest.join('.'), value);
  if (next !== undefined) return { ...body, [key]: next };
  const { [key]: _gone, ...others } = body;
  return others;
}

function writeInside(value: Json | undefined, path: JsonPath, to: Json | undefined): Json | undefined {
  const inner = writePath(isObject(value) ? value : {}, path, to);
  return Object.keys(inner).length === 0 ? undefined : inner;
}

/** Every value that the path names, where `*` names each member of a list: `places.*.phase`. */
export function readAll(body: JsonObject, path: JsonPath): Json[] {
  let values: (Json | undefined)[] = [body];
  for (const key of path.split('.')) {
    values = values.flatMap((value) => {
      if (key === '*') return Array.isArray(value) ? (value as Json[]) : [];
      return isObject(value) && Object.hasOwn(value, key) ? [value[key]] : [];
    });
  }
  return values.filter((value) => value !== undefined);
}
