import { expect, test } from 'vitest';
import { deepestDips } from '#web/map/guide/deepest-dips.ts';

test('the deepest dip is one point, or all that go equally deep', () => {
  const at = (x: number, feeling: number) => ({ x, feeling });
  expect(deepestDips([])).toEqual([]);
  expect(deepestDips([at(0.5, 0.2), at(1.5, -0.6), at(2.5, 0.4)])).toEqual([at(1.5, -0.6)]);
  expect(deepestDips([at(2.5, -0.6), at(0.5, 0.2), at(1.5, -0.6)])).toEqual([at(1.5, -0.6), at(2.5, -0.6)]);
});
