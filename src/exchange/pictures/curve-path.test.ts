import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curveAt, curveSamples, curveSegments, type Point } from '#exchange/pictures/curve-path.ts';
import { band, ribbon, ribbonParts } from '#exchange/pictures/ribbon.ts';
import { boxOfPath } from '#exchange/pictures/path.ts';

const anyPoints = fc
  .uniqueArray(fc.integer({ min: 0, max: 70 }), { minLength: 2, maxLength: 20 })
  .chain((xs) =>
    fc.tuple(
      ...xs
        .toSorted((a, b) => a - b)
        .map((x) => fc.integer({ min: -10, max: 10 }).map((y): Point => ({ x: x / 10, y: y / 10 }))),
    ),
  );

describe('a curve through points', () => {
  it('passes through each of them', () => {
    fc.assert(
      fc.property(anyPoints, (points) => points.every(({ x, y }) => Math.abs((curveAt(points, x) ?? NaN) - y) < 1e-9)),
    );
  });

  it('never swings past two neighbours: no feeling that nobody reported', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        curveSegments(points).forEach((segment, i) => {
          const [from, to] = [points[i], points[i + 1]];
          const ys = curveSamples([segment.from, segment.to], 1).map(({ y }) => y);
          const [low, high] = [Math.min(...ys) - 1e-9, Math.max(...ys) + 1e-9];
          for (let t = 0; t <= 1; t += 0.05) {
            const y = curveAt(points, (from?.x ?? 0) + ((to?.x ?? 0) - (from?.x ?? 0)) * t) ?? NaN;
            expect(y).toBeGreaterThanOrEqual(low);
            expect(y).toBeLessThanOrEqual(high);
          }
        });
      }),
    );
  });

  it('is level before its first and after its last point, and nowhere without points', () => {
    expect(curveAt([{ x: 1, y: 0.4 }], 0)).toBe(0.4);
    expect(curveAt([{ x: 1, y: 0.4 }], 9)).toBe(0.4);
    expect(curveAt([], 1)).toBeUndefined();
  });
});

describe('a ribbon', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 100, y: 40 },
    { x: 200, y: 0 },
    { x: 300, y: 20 },
  ];

  it('is a closed outline about as broad as it is told, thinner at its ends', () => {
    const path = ribbon(
      [
        { x: 0, y: 0 },
        { x: 300, y: 0 },
      ],
      { width: 12, taper: 60 },
    );
    expect(path[0]).toEqual(['M', 0, -2]);
    expect(path.at(-1)).toEqual(['Z']);
    expect(Math.abs(boxOfPath(path).height - 12)).toBeLessThan(1);
  });

  it('is cut where what is known changes to what is assumed, and only there', () => {
    const parts = ribbonParts(points, (stretch) => stretch === 1, { width: 10, taper: 30 });
    expect(parts.map(({ marked }) => marked)).toEqual([false, true, false]);
    expect(ribbonParts(points, () => true, { width: 10, taper: 30 })).toHaveLength(1);
    expect(ribbonParts([], () => true, { width: 10, taper: 30 })).toEqual([]);
  });

  it('has numbers everywhere, whatever the points', () => {
    fc.assert(
      fc.property(anyPoints, (some) => {
        const numbers = ribbon(some, { width: 10, taper: 70 }).flatMap(([, ...rest]) => rest);
        expect(numbers.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

it('a band lies between its edges', () => {
  const box = boxOfPath(
    band([
      { x: 0, low: 10, high: 0 },
      { x: 50, low: 30, high: 5 },
    ]),
  );
  expect(box).toEqual({ x: 0, y: 0, width: 50, height: 30 });
});
