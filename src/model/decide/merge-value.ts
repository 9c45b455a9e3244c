import { type Json, sameJson } from '#base/json.ts';
import { mergeList, mergeText } from '#base/merge-text.ts';
import type { Edited } from '#model/document/change.ts';
import { mergeEntries } from '#model/decide/merge-entries.ts';
import { recordType, type TypeName } from '#model/document/records.ts';

/** How what stands at a path is merged: a text word by word, a list whose entries have a key entry by entry. */
export type Merging = { readonly isText?: boolean; readonly key?: string | undefined };

export function mergingAt(type: TypeName, path: string): Merging {
  const { texts, keyed } = recordType(type);
  return { isText: texts.includes(path), key: keyed[path] };
}

/** Whether a value that stands there now is merged with what another makes of it. */
export const isMerged = (now: Json | undefined, { isText = false, key }: Merging): boolean =>
  isText || key !== undefined || (Array.isArray(now) && isStrings(now));

/** What an edit makes of the value that stands there now: texts and lists are merged, anything else takes what its author wants. */
export function mergeValue(
  now: Json | undefined,
  edit: Edited,
  { isText = false, key }: Merging = {},
): Json | undefined {
  const { was, is } = edit;
  if (sameJson(now, was) || sameJson(now, is)) return is;
  if (isText && [now, is].every(isTextOrNothing)) {
    const merged = mergeText(textOf(was), textOf(is), textOf(now));
    return merged === '' && is === undefined ? undefined : merged;
  }
  if ([is, now].some(Array.isArray) && [was, is, now].every(isStrings))
    return mergeList(stringsOf(was), stringsOf(is), stringsOf(now));
  return key === undefined ? is : mergedEntries(now, edit, key);
}

function mergedEntries(now: Json | undefined, edit: Edited, key: string): Json | undefined {
  const entries = mergeEntries(now, edit, key);
  if (!entries) return edit.is;
  return entries.length === 0 && [edit.is, now].includes(undefined) ? undefined : entries;
}

/** A text, or nothing, which counts as an empty one: who empties a field does not take what another types there meanwhile. */
const isTextOrNothing = (value: Json | undefined): boolean => value === undefined || typeof value === 'string';

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** A list of strings, or nothing, which counts as an empty one. */
const isStrings = (value: Json | undefined): boolean =>
  value === undefined || (Array.isArray(value) && value.every((item) => typeof item === 'string'));

const stringsOf = (value: Json | undefined): string[] => (Array.isArray(value) ? value.map(String) : []);
