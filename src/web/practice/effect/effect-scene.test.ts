import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { experimentEffect } from '#model/practice/effect/experiment-effect.ts';
import { addDays } from '#model/practice/days.ts';
import { effectScene, roundLines } from '#web/practice/effect/effect-scene.ts';

describe('a chart of an effect', () => {
  it('holds every value between a few round lines', () => {
    expect(roundLines(10.7, 15.3)).toEqual([10, 12, 14, 16]);
    expect(roundLines(0.71, 0.94)).toEqual([0.7, 0.8, 0.9, 1]);
    expect(roundLines(5, 5)).toEqual([4, 6]);
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        (low, more) => {
          const lines = roundLines(low, low + more);
          expect(lines.length).toBeLessThanOrEqual(7);
          expect(lines[0]).toBeLessThanOrEqual(low + more * 1e-9 + 1e-9);
          expect(lines.at(-1)).toBeGreaterThanOrEqual(low + more - more * 1e-9 - 1e-9);
        },
      ),
    );
  });

  it('draws what was before on one side of the start and what came after on the other, within its box', () => {
    const day = fc.integer({ min: 1, max: 60 });
    const point = fc.record({ far: day, value: fc.double({ min: -1000, max: 1000, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1 }), fc.array(point, { minLength: 1 }), (earlier, later) => {
        const start = '2026-06-01';
        const series = [
          ...earlier.map(({ far, value }) => ({ at: addDays(start, -far), value })),
          ...later.map(({ far, value }) => ({ at: addDays(start, far), value })),
        ];
        const effect = experimentEffect({ experiment: { start }, measure: { series } });
        if (typeof effect === 'string') throw new Error(effect);
        const size = { width: 640, height: 240 };
        const scene = effectScene({ effect, readings: series, start, hoped: 3, size });
        for (const [x] of scene.before) expect(x).toBeLessThan(scene.startX);
        for (const [x] of scene.after) expect(x).toBeGreaterThan(scene.startX);
        const points = [...scene.before, ...scene.after];
        expect(points).toHaveLength(series.length);
        for (const [x, y] of points) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(size.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(size.height);
        }
      }),
    );
  });
});
