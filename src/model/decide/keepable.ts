import type { Json, JsonObject } from '#base/json.ts';
import type { Refusal } from '#model/document/refusal.ts';
import { recordType, type TypeName } from '#model/document/records.ts';

/** Words that every object has already: a record or a key called so would be taken for them. */
const taken: ReadonlySet<string> = new Set(['__proto__', 'constructor']);

/** What an experiment tries is its `prototype`, a key as good as any; nothing is called so by itself. */
const takenIds: ReadonlySet<string> = new Set([...taken, 'prototype']);

/** Less than a message or a file may be deep, so that whatever is kept can also be taken back and taken out. */
const deepestBody = 40;

/** Units: characters of texts and keys, and eight for every value. */
const mostOfBody = 400_000;

/** Why a record of whatever type cannot be kept with such an id. */
export const whyNotId = (id: string): Refusal | undefined =>
  takenIds.has(id) ? { code: 'not-valid', place: 'id', message: 'expected another id' } : undefined;

/** Why nothing can be written at such a path. */
export const whyNotPath = (path: string): Refusal | undefined =>
  path.split('.').some((key) => taken.has(key))
    ? { code: 'not-valid', place: path, message: 'expected another name for this key' }
    : undefined;

/** Why a body cannot be kept, whatever its keys mean: its keys, its depth, its size. */
export function whyNotKeepable(type: TypeName, body: JsonObject): Refusal | undefined {
  const most = recordType(type).mostCharacters ?? mostOfBody;
  let size = 0;
  const spots: Spot[] = [{ value: body, depth: 0 }];
  for (let spot = spots.pop(); spot; spot = spots.pop()) {
    const { value, depth } = spot;
    if (depth > deepestBody)
      return { code: 'not-valid', place: '', message: `expected at most ${deepestBody} values within each other` };
    size += 8 + (typeof value === 'string' ? value.length : 0);
    for (const key of keysOf(value)) {
      if (taken.has(key)) return whyNotPath(key);
      size += key.length;
    }
    if (size > most) return { code: 'too-large', mostCharacters: most };
    for (const inner of valuesOf(value)) spots.push({ value: inner, depth: depth + 1 });
  }
  return undefined;
}

type Spot = { readonly value: Json | undefined; readonly depth: number };

const isNested = (value: Json | undefined): value is JsonObject | readonly Json[] =>
  typeof value === 'object' && value !== null;

const keysOf = (value: Json | undefined): string[] =>
  isNested(value) && !Array.isArray(value) ? Object.keys(value) : [];

const valuesOf = (value: Json | undefined): (Json | undefined)[] => (isNested(value) ? Object.values(value) : []);
