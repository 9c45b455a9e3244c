import { expect, it } from 'vitest';
import { overWhole, pathBetween } from '#web/shapes/time/path-between.ts';

const low = [
  { x: 0, feeling: -0.5 },
  { x: 1, feeling: -0.5 },
];
const high = [
  { x: 0.2, feeling: 0.5 },
  { x: 0.8, feeling: 0.5 },
];

it('is the one at its beginning and the other at its end', () => {
  expect(pathBetween(low, high, 0)).toEqual(low);
  expect(pathBetween(low, high, 1)).toEqual(high);
});

it('lies between them on the way, over the stretch that both have', () => {
  const half = pathBetween(low, high, 0.5);
  expect(half[0]?.x).toBeCloseTo(0.1);
  expect(half.at(-1)?.x).toBeCloseTo(0.9);
  for (const { feeling } of half) expect(feeling).toBeCloseTo(0);
});

it('waits for a path where there was none', () => {
  expect(pathBetween([], high, 0.4)).toEqual(high);
  expect(pathBetween(low, [], 0.4)).toEqual(low);
});

it('knows places as parts of the whole', () => {
  expect(overWhole([{ x: 3, feeling: 1 }], 4)).toEqual([{ x: 0.75, feeling: 1 }]);
});
