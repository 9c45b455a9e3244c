import { isObject, type Json, sameJson } from '#base/json.ts';
import { mergeList } from '#base/merge-text.ts';
import type { Edited } from '#model/document/change.ts';

type Entries = ReadonlyMap<string, Json>;

/**
 * What an edit makes of a list whose entries are known by a key of theirs: each entry that its author changed is as they want it, every other as it
 * stands there now. `undefined` where one of the lists is no such list, or names an entry twice.
 *
 * Shape   `key` names the key in an entry; an empty one says that the whole entry is.
 */
export function mergeEntries(now: Json | undefined, edit: Edited, key: string): readonly Json[] | undefined {
  const [was, is, here] = [edit.was, edit.is, now].map((list) => entriesOf(list, key));
  if (!was || !is || !here) return undefined;
  const changed = new Set([...is.keys()].filter((one) => !sameJson(is.get(one), was.get(one))));
  const base = [...was.keys()].filter((one) => here.has(one) || !changed.has(one));
  const merged = mergeList(base, [...is.keys()], [...here.keys()]);
  const keys = key !== '' && [was, is, here].every(isSorted) ? merged.toSorted() : merged;
  return keys.flatMap((one) => (changed.has(one) ? is.get(one) : here.get(one)) ?? []);
}

function entriesOf(list: Json | undefined, key: string): Entries | undefined {
  if (list === undefined) return new Map();
  if (!Array.isArray(list)) return undefined;
  const entries = new Map<string, Json>();
  for (const entry of list as readonly Json[]) {
    const name = key === '' ? JSON.stringify(entry) : isObject(entry) ? entry[key] : undefined;
    if (typeof name !== 'string' || entries.has(name)) return undefined;
    entries.set(name, entry);
  }
  return entries;
}

function isSorted(entries: Entries): boolean {
  const keys = [...entries.keys()];
  return keys.every((key, at) => at === 0 || (keys[at - 1] ?? '') < key);
}
