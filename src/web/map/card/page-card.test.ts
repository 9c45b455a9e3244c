import { expect, test } from 'vitest';
import { mapView } from '#web/journey/map-view.ts';
import { cardsBeside, pageCard } from '#web/map/card/page-card.ts';
import { letters } from '#web/map/testing/letters.ts';

const view = mapView(letters('abc', 'de'));

test.each([
  ['b', 'e', 'b'],
  ['q', 'a', 'd'],
  ['q', 'e', 'e'],
  ['r', 'e', 'a'],
  [undefined, 'e', 'e'],
  ['something else', 'c', 'c'],
  [undefined, 'gone', 'a'],
])('when %s is chosen and %s was shown, %s is the page', (selected, shown, expected) => {
  expect(pageCard(view, { selected, shown })).toBe(expected);
});

test('no card is a page where there is none', () => {
  expect(pageCard(mapView(letters()), { selected: 'p', shown: undefined })).toBeUndefined();
});

test.each([
  ['a', undefined, 'b'],
  ['c', 'b', 'd'],
  ['e', 'd', undefined],
  ['gone', undefined, undefined],
])('beside %s stand %s and %s', (id, before, after) => {
  const beside = cardsBeside(view, id);
  expect([beside.before?.id, beside.after?.id]).toEqual([before, after]);
});
