import { type Json, sameJson } from '#base/json.ts';
import { mergeList, mergeText } from '#base/merge-text.ts';
import type { Edited } from '#model/change.ts';

/** What an edit makes of the value that stands there now: texts and lists are merged, anything else takes what its author wants. */
export function mergeValue(now: Json | undefined, { was, is }: Edited, isText: boolean): Json | undefined {
  if (sameJson(now, was) || sameJson(now, is)) return is;
  if (isText && [now, is].every(isTextOrNothing)) {
    const merged = mergeText(textOf(was), textOf(is), textOf(now));
    return merged === '' && is === undefined ? undefined : merged;
  }
  if ([is, now].some(Array.isArray) && [was, is, now].every(isStrings))
    return mergeList(stringsOf(was), stringsOf(is), stringsOf(now));
  return is;
}

/** A text, or nothing, which counts as an empty one: who empties a field does not take what another types there meanwhile. */
const isTextOrNothing = (value: Json | undefined): boolean => value === undefined || typeof value === 'string';

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** A list of strings, or nothing, which counts as an empty one. */
const isStrings = (value: Json | undefined): boolean =>
  value === undefined || (Array.isArray(value) && value.every((item) => typeof item === 'string'));

const stringsOf = (value: Json | undefined): string[] => (Array.isArray(value) ? value.map(String) : []);
