import * as z from 'zod';
import { isObject, type Json } from '#base/json.ts';

/**
 * Where a value that is said at a path has keys that its schema does not name.
 *
 * Shape   paths from where the schema begins, `*` for each entry of a list; a path into what is no object is one of them. What a schema names
 *         nothing of, as of what a file brought along, may have any key.
 */
export function unknownKeys(schema: z.ZodType, path: string, value: Json | undefined): string[] {
  if (!canLookInside) return [];
  let at: z.ZodType | undefined = schema;
  for (const key of path.split('.')) {
    at = at && stepInto(at, key);
    if (!at) return [path];
  }
  return unknownInside(at, path, value);
}

/** In the pages schemas come later and cannot be taken apart (`vite.schemas.ts`): there the server alone looks. */
const canLookInside = typeof z.ZodObject === 'function';

/** What may stand under a key; nothing where there is no such key. */
function stepInto(schema: z.ZodType, key: string): z.ZodType | undefined {
  const bare = withoutOptional(schema);
  if (bare instanceof z.ZodUnion)
    return (bare.options as z.ZodType[]).map((one) => stepInto(one, key)).find((one) => one !== undefined);
  if (bare instanceof z.ZodRecord) return bare.valueType as z.ZodType;
  if (!(bare instanceof z.ZodObject)) return undefined;
  const shape = bare.shape as { readonly [key: string]: z.ZodType };
  if (Object.keys(shape).length === 0) return anything;
  return Object.hasOwn(shape, key) ? shape[key] : undefined;
}

function unknownInside(schema: z.ZodType, path: string, value: Json | undefined): string[] {
  const bare = withoutOptional(schema);
  if (Array.isArray(value)) {
    if (!(bare instanceof z.ZodArray)) return [];
    const entry = bare.element as z.ZodType;
    return [...new Set((value as readonly Json[]).flatMap((one) => unknownInside(entry, `${path}.*`, one)))];
  }
  if (!isObject(value)) return [];
  if (bare instanceof z.ZodUnion) {
    const tries = (bare.options as z.ZodType[]).map((one) => unknownInside(one, path, value));
    return tries.reduce((best, one) => (one.length < best.length ? one : best));
  }
  if (!(bare instanceof z.ZodObject || bare instanceof z.ZodRecord)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const there = stepInto(bare, key);
    return there ? unknownInside(there, `${path}.${key}`, inner) : [`${path}.${key}`];
  });
}

const anything = z.looseObject({});

const withoutOptional = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional ? withoutOptional(schema.unwrap() as z.ZodType) : schema;
