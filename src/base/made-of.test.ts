import { expect, test } from 'vitest';
import { madeOf } from '#base/made-of.ts';

test('is made anew only of something else, and knows what was made before', () => {
  const made: [number, number, number | undefined][] = [];
  const sum = madeOf(([a, b]: readonly [number, number], before: number | undefined): number => {
    made.push([a, b, before]);
    return a + b;
  });
  expect([sum(1, 2), sum(1, 2), sum(2, 2), sum(2, 2)]).toEqual([3, 3, 4, 4]);
  expect(made).toEqual([
    [1, 2, undefined],
    [2, 2, 3],
  ]);
});
