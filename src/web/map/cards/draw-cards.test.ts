import { expect, test } from 'vitest';
import { twoLines } from '#web/map/cards/draw-cards.ts';

test.each([
  ['', 10, ['', '']],
  ['short', 10, ['short', '']],
  ['two lines of it', 10, ['two lines', 'of it']],
  ['more than two lines can hold of it', 10, ['more than', 'two lines…']],
  ['Unternehmensberatung', 10, ['Unternehme', 'nsberatun…']],
])('%j is cut to two lines', (text, perLine, expected) => {
  expect(twoLines(text, perLine)).toEqual(expected);
});
