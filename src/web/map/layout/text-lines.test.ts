import { expect, test } from 'vitest';
import { countLines, shortened } from '#web/map/layout/text-lines.ts';

const box = { width: 100, font: 10, measure: (piece: string, font: number) => piece.length * font };

test.each([
  ['', 1],
  ['abc', 1],
  ['abcde fghi', 1],
  ['abcde fghij', 2],
  ['aa bb cc dd', 2],
  ['one\ntwo', 2],
  ['abcdefghijklmno', 2],
  ['ab abcdefghijklmno', 3],
])('%j takes %i lines', (text, lines) => {
  expect(countLines(text, box)).toBe(lines);
});

test.each([
  ['abcde fghi', 'abcde fghi'],
  ['abcde fghij', 'abcde\nfghij'],
  ['abcde fghij klmno', 'abcde\nfghij…'],
  ['abcde fghijklmn op', 'abcde\nfghijklmn…'],
  ['abcde fghijklmno pq', 'abcde\nfghijklmn…'],
  ['ab\ncd\nef', 'ab\ncd…'],
  ['abcdefghijklmnopqrstuvwxyz', 'abcdefghi\njklmnopqr…'],
])('%j is shortened to two lines', (text, lines) => {
  expect(shortened(text, box, 2)).toBe(lines);
});
