import { withoutEnd } from '#base/without-end.ts';
/**
 * Whether the quote stands in the text word for word.
 * Typographic variants of quotation marks, hyphens and spaces are the same; `[…]` or `(…)` leaves words out; the first letter may be a capital,
 * and the mark at the very end is the quoter's.
 */
export function isVerbatim(quote: string, text: string): boolean {
  const source = plain(text);
  let from = 0;
  for (const part of plain(quote).split(/[[(](?:…|\.\.\.)[\])]/u)) {
    const at = findPart(bare(part), source, from);
    if (at === undefined) return false;
    from = at;
  }
  return true;
}

function findPart(part: string, source: string, from: number): number | undefined {
  for (const form of [part, swapFirst(part)]) {
    for (let at = source.indexOf(form, from); at !== -1; at = source.indexOf(form, at + 1)) {
      if (betweenWords(source, at, at + form.length)) return at + form.length;
    }
  }
  return undefined;
}

const betweenWords = (source: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}]{2}/u.test(source.slice(Math.max(0, start - 1), start + 1)) &&
  !/[\p{L}\p{N}]{2}/u.test(source.slice(end - 1, end + 1));

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\u2018\u2019\u02BC\u201B\u2032]/gu, "'")
    .replaceAll(/[“”„‟«»″]/gu, '"')
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replaceAll(/\.\.\./gu, '…')
    .replaceAll(/[\u00AD\u200B\uFEFF]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();

const bare = (part: string): string => withoutEnd(part.replace(/^["'\s…]+/u, ''), /["'\s….,!?;:]/u);

function swapFirst(part: string): string {
  const first = part.slice(0, 1);
  const other = first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase();
  return other + part.slice(1);
}
