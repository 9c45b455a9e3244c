import * as z from 'zod';
import { isObject, type Json, type JsonObject } from '#base/json.ts';

/** The same value with its keys in the schema's order, unknown keys after them by name; the order of lists stays. */
export function canonical(value: Json, schema: z.core.$ZodType | undefined): Json {
  const known = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  if (Array.isArray(value)) {
    const element = known instanceof z.ZodArray ? known.element : undefined;
    return value.map((item: Json) => canonical(item, element));
  }
  return isObject(value) ? canonicalObject(value, shapeOf(known)) : value;
}

function canonicalObject(value: JsonObject, shape: Shape): JsonObject {
  const known = Object.keys(shape).filter((key) => Object.hasOwn(value, key));
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
  const entries = [...known, ...unknown.toSorted(byText)].flatMap((key): [string, Json][] => {
    const inner = value[key];
    return inner === undefined ? [] : [[key, canonical(inner, shape[key])]];
  });
  return Object.fromEntries(entries);
}

type Shape = { readonly [key: string]: z.core.$ZodType };

function shapeOf(schema: z.core.$ZodType | undefined): Shape {
  if (schema instanceof z.ZodObject) return schema.shape;
  if (schema instanceof z.ZodUnion) return Object.assign({}, ...schema.options.map(shapeOf)) as Shape;
  return {};
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
