import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepSame } from '#base/keep-same.ts';

test('what says the same is the very same, whatever differs beside it', () => {
  const before = { phases: [{ name: 'Waits' }, { name: 'Leaves' }], curves: [{ points: [1, 2] }], lost: undefined };
  const now = { phases: [{ name: 'Waits' }, { name: 'Goes' }], curves: [{ points: [1, 2] }], lost: undefined };
  const kept = keepSame(before, now);
  expect(kept).toEqual(now);
  expect(kept.phases[0]).toBe(before.phases[0]);
  expect(kept.curves).toBe(before.curves);
  expect(kept.phases).not.toBe(before.phases);
});

test('a key that is no longer there is no longer there, though what it said was nothing', () => {
  expect(keepSame({ a: 1, b: undefined }, { a: 1 })).toStrictEqual({ a: 1 });
  expect(keepSame({ a: 1 }, { a: 1, b: undefined })).toStrictEqual({ a: 1, b: undefined });
  expect(keepSame([1, 2], [1])).toEqual([1]);
});

test('whatever was before, it says what is now; and of a copy nothing is new', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, now) => {
      expect(keepSame(before, now)).toEqual(now);
      expect(keepSame(before, structuredClone(before))).toBe(before);
    }),
  );
});
