import { diff3Merge } from 'node-diff3';

/**
 * One text out of two that grew from the same one, word by word; where both wrote in the same place, both stand there.
 *
 * Source  S. Khanna, K. Kunal, B. C. Pierce 2007, A formal investigation of diff3.
 */
export function mergeText(base: string, mine: string, theirs: string): string {
  if (mine === base || mine === theirs) return theirs;
  if (theirs === base) return mine;
  const merged = diff3Merge(wordsOf(mine), wordsOf(base), wordsOf(theirs), { excludeFalseConflicts: true });
  return merged.map((part) => (part.ok ? part.ok.join('') : bothOf(part.conflict))).join('');
}

const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/gu) ?? [];

function bothOf(conflict: { a: string[]; b: string[] } | undefined): string {
  if (!conflict) return '';
  const [mine, theirs] = [conflict.a.join(''), conflict.b.join('')];
  if (mine === '' || theirs === '' || mine.includes(theirs)) return mine || theirs;
  if (theirs.includes(mine)) return theirs;
  return /\s$/u.test(theirs) || /^\s/u.test(mine) ? theirs + mine : `${theirs} ${mine}`;
}

/** One list out of two that grew from the same one: what either took away is gone, what either added is there once. */
export function mergeList(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const gone = new Set(base.filter((item) => !mine.includes(item)));
  const added = mine.filter((item) => !base.includes(item) && !theirs.includes(item));
  if (gone.size === 0 && added.length === 0) return sameMembers(mine, theirs) ? [...mine] : [...theirs];
  const at = added.length > 0 ? mine.indexOf(added[0] ?? '') : 0;
  const kept = theirs.filter((item) => !gone.has(item));
  return [...kept.slice(0, at), ...added, ...kept.slice(at)];
}

const sameMembers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item) => b.includes(item));
