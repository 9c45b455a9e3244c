import { expect, it } from 'vitest';
import { waitBars, waitShare } from '#web/map/lanes/wait-scale.ts';

it('draws a longer wait longer, each on the same scale', () => {
  const shares = [0.02, 0.5, 1, 7, 30, 365, 730].map(waitShare);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(waitShare(730)).toBe(1);
  expect(waitShare(5000)).toBe(1);
  expect(waitShare(0)).toBeGreaterThan(0);
});

it('shows what is said and what is measured, and nothing for what is neither', () => {
  expect(waitBars({ expected: 'P1D', felt: 'P5D' }, 3 * 86_400).map(({ kind, days }) => [kind, days])).toEqual([
    ['expected', 1],
    ['felt', 5],
    ['measured', 3],
  ]);
  expect(waitBars({ felt: 'PT0S' }).map(({ kind }) => kind)).toEqual(['felt']);
  expect(waitBars({})).toEqual([]);
});
