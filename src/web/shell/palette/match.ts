import { fold, foldQuery } from '#base/fold-letters.ts';

export type Range = readonly [from: number, to: number];

/** How well a text answers what somebody looks for, and where in it. */
export type Match = { readonly score: number; readonly ranges: readonly Range[] };

const wordStart = 100;
const inWord = 55;
const scattered = 20;

/**
 * Finds every word of a query in a text, in any order: at the start of a word best, inside one next, letters in their order last.
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
  const ranges: Range[] = [];
  for (const term of query.split(/\s+/u).filter((word) => word !== '')) {
    const found = matchTerm(term, text);
    if (!found) return undefined;
    score += found.score;
    ranges.push(...found.ranges);
  }
  return { score, ranges: ranges.toSorted((a, b) => a[0] - b[0]) };
}

function matchTerm(term: string, text: string): Match | undefined {
  let inside: number | undefined;
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    if (at === 0 || !isLetter(text[at - 1]))
      return { score: wordStart + (at === 0 ? 15 : 0), ranges: [[at, at + term.length]] };
    inside ??= at;
  }
  if (inside !== undefined) return { score: inWord, ranges: [[inside, inside + term.length]] };
  return term.length < 3 ? undefined : matchScattered(term, text);
}

/** The letters in their order, near each other; a first letter that begins a word. */
function matchScattered(term: string, text: string): Match | undefined {
  for (let start = text.indexOf(term[0] ?? ''); start !== -1; start = text.indexOf(term[0] ?? '', start + 1)) {
    if (start > 0 && isLetter(text[start - 1])) continue;
    const ranges = walk(term, text, start);
    const end = ranges?.at(-1)?.[1];
    if (ranges && end !== undefined && end - start <= term.length * 4) return { score: scattered, ranges };
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
