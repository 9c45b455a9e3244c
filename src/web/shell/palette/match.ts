import { fold, foldQuery } from '#base/fold-letters.ts';

export type Range = readonly [from: number, to: number];

/** How a word of a query lies in a text: as a whole word, at the start of one, inside one, or as letters in their order. */
export type Fit = 'whole' | 'start' | 'inside' | 'scattered';

/** How well a text answers what somebody looks for, where in it, and the poorest fit of a word. */
export type Match = { readonly score: number; readonly ranges: readonly Range[]; readonly fit: Fit };

const worth: Readonly<Record<Fit, number>> = { whole: 112, start: 100, inside: 55, scattered: 20 };

/**
 * Finds every word of a query in a text, in any order: as a word best, at the start of one and inside one next, letters in their order last.
 *
 * Shape   nothing when a word is not there at all; ranges are places in the text in its composed (NFC) form.
 */
export function match(query: string, text: string): Match | undefined {
  const folded = fold(text);
  const found = foldQuery(query).flatMap((one) => matchFolded(one, folded) ?? []);
  const best = found.toSorted((a, b) => b.score - a.score)[0];
  if (!best) return undefined;
  const isAsWritten = text.toLowerCase().includes(query.trim().toLowerCase());
  return { ...best, score: best.score + (isAsWritten ? 10 : 0) - Math.min(folded.length, 200) / 25 };
}

function matchFolded(query: string, text: string): Match | undefined {
  let score = 0;
  let fit: Fit = 'whole';
  const ranges: Range[] = [];
  for (const term of query.split(/\s+/u).filter((word) => word !== '')) {
    const found = matchTerm(term, text);
    if (!found) return undefined;
    score += found.score;
    if (worth[found.fit] < worth[fit]) fit = found.fit;
    ranges.push(...found.ranges);
  }
  return { score, fit, ranges: ranges.toSorted((a, b) => a[0] - b[0]) };
}

function matchTerm(term: string, text: string): Match | undefined {
  let best: Match | undefined;
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    const fit = fitAt(text, at, at + term.length);
    const score = worth[fit] + (at === 0 ? 15 : 0);
    if (!best || score > best.score) best = { score, fit, ranges: [[at, at + term.length]] };
  }
  if (best) return best;
  return term.length < 3 ? undefined : matchScattered(term, text);
}

function fitAt(text: string, from: number, to: number): Fit {
  if (from > 0 && isLetter(text[from - 1])) return 'inside';
  return isLetter(text[to]) ? 'start' : 'whole';
}

/** The letters in their order, near each other; a first letter that begins a word. */
function matchScattered(term: string, text: string): Match | undefined {
  for (let start = text.indexOf(term[0] ?? ''); start !== -1; start = text.indexOf(term[0] ?? '', start + 1)) {
    if (start > 0 && isLetter(text[start - 1])) continue;
    const ranges = walk(term, text, start);
    const end = ranges?.at(-1)?.[1];
    if (ranges && end !== undefined && end - start <= term.length * 4)
      return { score: worth.scattered, fit: 'scattered', ranges };
  }
  return undefined;
}

function walk(term: string, text: string, start: number): Range[] | undefined {
  const ranges: Range[] = [];
  let at = start;
  for (const letter of term) {
    at = text.indexOf(letter, at);
    if (at === -1) return undefined;
    ranges.push([at, at + 1]);
    at += 1;
  }
  return ranges;
}

const isLetter = (letter = ''): boolean => /[\p{L}\p{N}]/u.test(letter);
