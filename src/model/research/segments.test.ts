import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lanesOf, runsOf } from '#model/research/segments.ts';

const stretches = fc
  .array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 12 })
  .map((pairs) => pairs.map(([a, b], index) => ({ id: `e${index}`, start: Math.min(a, b), end: Math.max(a, b) })));
const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

test('two that overlap make three runs', () => {
  const runs = runsOf(
    [
      { id: 'a', start: 2, end: 6 },
      { id: 'b', start: 4, end: 9 },
    ],
    { start: 0, end: 10 },
  );
  expect(runs).toEqual([
    { start: 0, end: 2, over: [] },
    { start: 2, end: 4, over: ['a'] },
    { start: 4, end: 6, over: ['a', 'b'] },
    { start: 6, end: 9, over: ['b'] },
    { start: 9, end: 10, over: [] },
  ]);
});

test('runs follow one another from the first letter to the last', () => {
  fc.assert(
    fc.property(stretches, span, (all, within) => {
      const runs = runsOf(all, within);
      expect(runs[0]?.start ?? within.start).toBe(within.start);
      expect(runs.at(-1)?.end ?? within.start).toBe(within.end);
      for (const [index, run] of runs.entries()) {
        expect(run.end).toBeGreaterThan(run.start);
        if (index > 0) expect(run.start).toBe(runs[index - 1]?.end);
      }
    }),
  );
});

test('every letter is under exactly the stretches that its run names', () => {
  fc.assert(
    fc.property(stretches, span, (all, within) => {
      for (const run of runsOf(all, within)) {
        for (let at = run.start; at < run.end; at += 1) {
          expect(run.over).toEqual(all.filter(({ start, end }) => start <= at && at < end).map(({ id }) => id));
        }
      }
    }),
  );
});

test('neighbouring runs differ', () => {
  fc.assert(
    fc.property(stretches, span, (all, within) => {
      const runs = runsOf(all, within);
      for (const [index, run] of runs.slice(1).entries()) expect(run.over).not.toEqual(runs[index]?.over);
    }),
  );
});

test('no two that overlap share a lane, and there are no more lanes than the most crowded letter needs', () => {
  fc.assert(
    fc.property(stretches, (all) => {
      const some = all.filter(({ start, end }) => end > start);
      const lanes = lanesOf(some);
      for (const a of some) {
        for (const b of some)
          if (a.id < b.id && a.start < b.end && b.start < a.end) expect(lanes.get(a.id)).not.toBe(lanes.get(b.id));
      }
      const crowd = Math.max(
        0,
        ...some.map(({ start: at }) => some.filter(({ start, end }) => start <= at && at < end).length),
      );
      expect(new Set(lanes.values()).size).toBe(crowd);
    }),
  );
});
