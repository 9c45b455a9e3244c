import { expect, test } from 'vitest';
import { saturationOf } from '#model/research/saturation.ts';

/** Interviews that bring this many new codes each, and say again the first. */
function interviews(...fresh: number[]) {
  let next = 0;
  return fresh.map((count, index) => ({
    id: `w${index + 1}`,
    codes: ['c0', ...Array.from({ length: count }, () => `c${next++}`)],
  }));
}

test('runs are measured against the base, each one interview further', () => {
  const found = saturationOf(interviews(10, 6, 3, 1, 4, 2, 1, 0, 1));
  expect(found.baseCodes).toBe(20);
  expect(found.codes).toBe(28);
  expect(found.runs.map(({ from, to, fresh, share }) => [from, to, fresh, share])).toEqual([
    [5, 6, 6, 0.3],
    [6, 7, 3, 0.15],
    [7, 8, 1, 0.05],
    [8, 9, 1, 0.05],
  ]);
  expect(found.reachedAt).toBe(6);
  expect(found.enough).toBe(true);
});

test('a later interview that brings much takes enough back', () => {
  const found = saturationOf(interviews(10, 6, 3, 1, 0, 0, 5));
  expect([found.reachedAt, found.enough]).toEqual([4, false]);
});

test('before the first run nothing is said to be enough', () => {
  const found = saturationOf(interviews(10, 0, 0, 0, 0));
  expect([found.runs, found.enough, found.reachedAt]).toEqual([[], false, undefined]);
});

test('interviews that nobody has coded yet do not make it enough', () => {
  const found = saturationOf([
    ...interviews(10, 6, 3, 1, 8),
    { id: 'later', codes: [] },
    { id: 'later still', codes: [] },
  ]);
  expect(found.interviews).toHaveLength(5);
  expect(found.enough).toBe(false);
});

test('a code heard twice in an interview is new once', () => {
  expect(saturationOf([{ id: 'w1', codes: ['a', 'a', 'b'] }]).interviews).toEqual([{ id: 'w1', fresh: ['a', 'b'] }]);
});

test('base, run and threshold can be chosen', () => {
  const found = saturationOf(interviews(5, 5, 1, 0, 0), { baseSize: 2, runLength: 3, threshold: 0 });
  expect(found.runs).toEqual([{ from: 3, to: 5, fresh: 1, share: 0.1 }]);
  expect(found.enough).toBe(false);
});
