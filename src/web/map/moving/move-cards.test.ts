import { expect, test } from 'vitest';
import { mapView } from '#web/journey/map-view.ts';
import { moveCards, stepCards } from '#web/map/moving/move-cards.ts';
import { after, letters, told } from '#web/map/testing/letters.ts';

const start = letters('abcd', 'ef');

test.each([
  ['ac', 'q', 'e', 'p:bd q:eacf r:'],
  ['ca', 'q', null, 'p:bd q:acef r:'],
  ['ab', 'p', 'c', 'p:cabd q:ef r:'],
  ['bd', 'p', null, 'p:bdac q:ef r:'],
  ['bc', 'p', 'c', 'p:abcd q:ef r:'],
  ['aef', 'r', null, 'p:bcd q: r:aef'],
  ['f', 'p', null, 'p:fabcd q:e r:'],
])('%s are let go of in %s after %s', (ids, phase, landed, expected) => {
  const commands = moveCards(mapView(start), [...ids], { phase, after: landed });
  expect(told(commands.reduce(after, start))).toBe(expected);
});

test.each([
  ['bc', 'up', 'p:bcad q:ef r:'],
  ['bc', 'down', 'p:adbc q:ef r:'],
  ['bd', 'up', 'p:bdac q:ef r:'],
  ['ab', 'up', 'p:abcd q:ef r:'],
  ['bc', 'right', 'p:ad q:ebcf r:'],
  ['ef', 'right', 'p:abcd q: r:ef'],
  ['ab', 'left', 'p:abcd q:ef r:'],
] as const)('%s go one step %s', (ids, to, expected) => {
  const commands = stepCards(mapView(start), [...ids], to);
  expect(told(commands.reduce(after, start))).toBe(expected);
});
