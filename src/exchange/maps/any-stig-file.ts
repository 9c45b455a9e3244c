import fc from 'fast-check';
import * as z from 'zod';
import type { Json, JsonObject } from '#base/json.ts';
import { isObject } from '#base/json.ts';
import { plainSigns } from '#base/plain-signs.ts';
import { listsWithIds } from '#exchange/maps/file-lists.ts';
import { stigFile } from '#exchange/maps/stig-file.ts';

// Pictures go another road than records: their bytes are kept apart, and what cannot be read is not kept.
const withoutImages = stigFile.omit({ images: true });

/** Files of every shape that the schema allows: odd ids, unknown keys anywhere, references that lead nowhere, empty lists. */
export const anyStigFile = (): fc.Arbitrary<JsonObject> =>
  fc.tuple(arbitraryOf(withoutImages), fc.integer({ min: 0, max: 30 })).map(([file, salt]) => ({
    ...(nameIds(file as JsonObject, salt) as JsonObject),
    format: 'stig-journey',
    version: 1,
  }));

const oddNames = [
  'id ',
  'kept',
  'guide',
  'curve',
  'source',
  'journey',
  'user',
  'points',
  '~id',
  '~~x',
  'toString',
  'å.b',
  '',
  'prototype',
  'interview',
  '0',
];
const unknownValue = fc.jsonValue({ maxDepth: 2, noUnicodeString: false }).map((value) => tidy(value as Json));

/** What JSON cannot tell apart (−0) or Stig refuses (a key named `__proto__`, U+0000) or makes plain (other control characters) is left out. */
function tidy(value: Json): Json {
  if (typeof value === 'number') return value === 0 ? 0 : value;
  if (typeof value === 'string') return plain(value);
  if (Array.isArray(value)) return value.map((item: Json) => tidy(item));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([key]) => key !== '__proto__' && key !== 'constructor');
  return Object.fromEntries(entries.map(([key, item]): [string, Json] => [tidy(key) as string, tidy(item ?? null)]));
}

/** Without controls, however they break lines. */
const plain = (text: string): string => plainSigns(text.toWellFormed()).replaceAll('\u0000', '');

function arbitraryOf(schema: z.core.$ZodType): fc.Arbitrary<Json> {
  if (schema instanceof z.ZodOptional) return arbitraryOf(schema.unwrap() as z.core.$ZodType);
  if (schema instanceof z.ZodObject) return objectOf(schema);
  if (schema instanceof z.ZodArray) return fc.array(arbitraryOf(schema.element as z.core.$ZodType), { maxLength: 3 });
  if (schema instanceof z.ZodUnion)
    return fc.oneof(...schema.options.map((option) => arbitraryOf(option as z.core.$ZodType)));
  if (schema instanceof z.ZodRecord)
    return fc.dictionary(
      fc.string().map((key) => `k${plain(key)}`),
      fc.string().map(plain),
      { maxKeys: 2 },
    );
  return leafOf(schema);
}

function leafOf(schema: z.core.$ZodType): fc.Arbitrary<Json> {
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...([...schema.values] as Json[]));
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...(schema.options as string[]));
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) {
    const [min, max] = [Math.max(schema.minValue ?? -99, -99), Math.min(schema.maxValue ?? 99, 99)];
    return schema.format === 'safeint'
      ? fc.integer({ min, max })
      : fc.integer({ min: min * 10, max: max * 10 }).map((value) => value / 10);
  }
  const text = (schema as z.ZodString).safeParse('2026-05-01').success ? '2026-05-01' : undefined;
  if ((schema as z.ZodString).safeParse('x').success) {
    const anyText = fc.string({ unit: 'binary', maxLength: 12 }).map(plain);
    const reference = fc.integer({ min: 0, max: 12 }).map((n) => `id-${n}`);
    return fc.oneof(
      reference,
      anyText.map((value) => (value === '' ? '.' : value)),
    );
  }
  return fc.constant(text ?? ((schema as z.ZodString).safeParse('P3DT4H').success ? 'P3DT4H' : '2026-05-01T10:00:00Z'));
}

function objectOf(schema: z.ZodObject): fc.Arbitrary<Json> {
  const shape = schema.shape as Record<string, z.core.$ZodType>;
  const known = Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, arbitraryOf(inner)]));
  const required = Object.keys(shape).filter((key) => !(shape[key] instanceof z.ZodOptional));
  const extraName = fc.oneof(
    { arbitrary: fc.constantFrom(...oddNames), weight: 3 },
    fc.string().map((text) => `x${text.toWellFormed()}`.replaceAll('\u0000', '')),
  );
  const extras = fc.oneof(
    { arbitrary: fc.constant({}), weight: 3 },
    fc.dictionary(extraName, unknownValue, { maxKeys: 2, noNullPrototype: true }),
  );
  return fc.tuple(fc.record(known, { requiredKeys: required, noNullPrototype: true }), extras).map(([own, extra]) => {
    const unknown = Object.entries(extra as JsonObject).filter(([key]) => !Object.hasOwn(shape, key));
    return { ...Object.fromEntries(unknown), ...(own as JsonObject) };
  });
}

const listed = new Set(listsWithIds.map((list) => list.split('.').at(-1)));

/** Gives every member of a list an id that no other has; `id-0` … are among them, so that some references lead somewhere. */
function nameIds(file: JsonObject, salt: number): Json {
  let n = salt % 3;
  const named = (members: Json): Json =>
    Array.isArray(members)
      ? members.map((member: Json) => (isObject(member) ? { ...member, id: `id-${n++}` } : member))
      : members;
  const within = (section: JsonObject): JsonObject =>
    Object.fromEntries(
      Object.entries(section).map(([key, value]) => [
        key,
        listed.has(key) && value !== undefined ? named(value) : value,
      ]),
    );
  const whole = within(file);
  for (const section of ['research', 'library']) {
    const value = whole[section];
    if (isObject(value)) Object.assign(whole, { [section]: within(value) });
  }
  return { ...whole, ...(whole['id'] === undefined ? {} : { id: `journey "${salt}"` }) };
}
