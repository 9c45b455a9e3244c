import { expect, test } from 'vitest';
import { countLines } from '#web/map/layout/text-lines.ts';

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
