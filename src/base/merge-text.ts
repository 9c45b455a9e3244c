import { diffWords, type Hunk } from '#base/diff-words.ts';

/**
 * One text out of two that grew from the same one, word by word; where both wrote in the same place, both stand there.
 *
 * Shape   every word that either wrote is there; a word that one took away is gone unless the other wrote in its place.
 * Source  S. Khanna, K. Kunal, B. C. Pierce 2007, A formal investigation of diff3.
 */
export function mergeText(base: string, mine: string, theirs: string): string {
  if (mine === base || mine === theirs) return theirs;
  if (theirs === base) return mine;
  const [old, my, their] = [wordsOf(base), wordsOf(mine), wordsOf(theirs)];
  const mineOf = { words: my, hunks: joinAcrossSpaces(old, diffWords(old, my)) };
  const theirsOf = { words: their, hunks: joinAcrossSpaces(old, diffWords(old, their)) };
  return joinWords(mergeWords(old, mineOf, theirsOf));
}

type Side = { readonly words: readonly string[]; readonly hunks: readonly Hunk[] };

const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/gu) ?? [];

const isSpace = (word: string | undefined): boolean => word !== undefined && /^\s/u.test(word);

/** Where one took the space away and the other put a word in its place, the words stay apart. */
const joinWords = (words: readonly string[]): string =>
  words.reduce((text, word, at) => text + (at > 0 && !isSpace(word) && !isSpace(words[at - 1]) ? ' ' : '') + word, '');

/** Who replaces words on both sides of a space replaces it with them: a rewritten sentence stays together. */
function joinAcrossSpaces(old: readonly string[], hunks: readonly Hunk[]): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    const close =
      last && hunk.from === last.to + 1 && isSpace(old[last.to]) && last.to > last.from && hunk.to > hunk.from;
    if (close) joined[joined.length - 1] = { ...last, to: hunk.to, newTo: hunk.newTo };
    else joined.push(hunk);
  }
  return joined;
}

/** A stretch of the old words that one or both have changed, with everything that either changed in it. */
type Region = { from: number; to: number; mine: Hunk[]; theirs: Hunk[] };

function mergeWords(old: readonly string[], mine: Side, theirs: Side): string[] {
  const merged: string[] = [];
  let at = 0;
  for (const region of regionsOf(mine.hunks, theirs.hunks)) {
    merged.push(...old.slice(at, region.from));
    const my = wordsIn(old, region, { words: mine.words, hunks: region.mine, without: takenBy(region.theirs) });
    const their = wordsIn(old, region, { words: theirs.words, hunks: region.theirs, without: takenBy(region.mine) });
    merged.push(...(region.mine.length === 0 ? their : region.theirs.length === 0 ? my : bothOf(my, their)));
    at = region.to;
  }
  return [...merged, ...old.slice(at)];
}

function regionsOf(mine: readonly Hunk[], theirs: readonly Hunk[]): Region[] {
  const all = [...mine.map((hunk) => ({ hunk, isMine: true })), ...theirs.map((hunk) => ({ hunk, isMine: false }))];
  all.sort((a, b) => a.hunk.from - b.hunk.from || a.hunk.to - b.hunk.to);
  const regions: Region[] = [];
  for (const { hunk, isMine } of all) {
    let region = regions.at(-1);
    if (!region || !meets(region, hunk)) {
      region = { from: hunk.from, to: hunk.to, mine: [], theirs: [] };
      regions.push(region);
    }
    region.to = Math.max(region.to, hunk.to);
    (isMine ? region.mine : region.theirs).push(hunk);
  }
  return regions;
}

/** Two stretches meet when they overlap, or when both put something in at the same place. */
const meets = (region: Region, hunk: Hunk): boolean =>
  hunk.from < region.to || (hunk.from === region.from && hunk.to === region.to);

/** Which of the old words are gone because one side only took away there: the other's keeping them does not bring them back. */
function takenBy(hunks: readonly Hunk[]): (at: number) => boolean {
  const onlyTakes = hunks.every(({ newFrom, newTo }) => newFrom === newTo);
  return (at) => onlyTakes && hunks.some(({ from, to }) => at >= from && at < to);
}

function wordsIn(
  old: readonly string[],
  region: Region,
  { words, hunks, without }: Side & { readonly without: (at: number) => boolean },
): string[] {
  const kept = (from: number, to: number): string[] => old.slice(from, to).filter((_, n) => !without(from + n));
  const all: string[] = [];
  let at = region.from;
  for (const hunk of hunks) {
    all.push(...kept(at, hunk.from), ...words.slice(hunk.newFrom, hunk.newTo));
    at = hunk.to;
  }
  return [...all, ...kept(at, region.to)];
}

/** What both wrote in the same place: theirs and then mine, but what they have in common only once. */
function bothOf(mine: readonly string[], theirs: readonly string[]): string[] {
  if (mine.length === 0 || contains(theirs, mine)) return [...theirs];
  if (theirs.length === 0 || contains(mine, theirs)) return [...mine];
  let start = 0;
  while (mine[start] === theirs[start]) start += 1;
  let end = 0;
  const most = Math.min(mine.length, theirs.length) - start;
  while (end < most && mine.at(-1 - end) === theirs.at(-1 - end)) end += 1;
  const their = theirs.slice(start, theirs.length - end);
  const my = mine.slice(start, mine.length - end);
  const apart = their.length === 0 || my.length === 0 || isSpace(their.at(-1)) || isSpace(my[0]);
  return [...theirs.slice(0, start), ...their, ...(apart ? [] : [' ']), ...my, ...theirs.slice(theirs.length - end)];
}

/** Whether one list stands whole, word by word, somewhere in the other. */
const contains = (long: readonly string[], short: readonly string[]): boolean =>
  long.some((_, at) => at + short.length <= long.length && short.every((word, i) => long[at + i] === word));

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
