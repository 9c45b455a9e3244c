import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '#base/random.ts';
import { curveAt, type Point } from '#exchange/pictures/curve-path.ts';
import { lineOf, pointsAlong } from '#web/map/curves/stroke.ts';

/** A hand that shakes a little along a feeling. */
function hand(feeling: (x: number) => number, { from = 0, to = 5, seed = 1 } = {}): Point[] {
  const random = createSeededRandom(seed);
  return Array.from({ length: 160 }, (_, i) => {
    const x = from + ((to - from) * i) / 159;
    return { x, y: feeling(x) + (random() - 0.5) * 0.03 };
  });
}

describe('A path drawn in one stroke', () => {
  const feelings: readonly [string, (x: number) => number, number][] = [
    ['level', () => 0.2, 2],
    ['a rise', (x) => x / 5 - 0.5, 5],
    ['a dip and a peak', (x) => Math.sin(x * 1.3), 12],
    ['a fall like a step', (x) => (x < 2.5 ? 0.8 : -0.7), 8],
  ];
  it.each(feelings)('has few points, and its curve is where the hand was: %s', (_, feeling, most) => {
    for (const seed of [1, 2, 3]) {
      const line = lineOf(hand(feeling, { seed }));
      const points = pointsAlong(line);
      expect(points.length).toBeLessThanOrEqual(most);
      const off = line.map(({ x, y }) => Math.abs((curveAt(points, x) ?? 9) - y)).toSorted((a, b) => a - b);
      expect(off[Math.floor(off.length * 0.98)]).toBeLessThan(0.09);
    }
  });

  it('may be drawn from right to left', () => {
    const there = pointsAlong(lineOf(hand(Math.sin)));
    const back = pointsAlong(lineOf(hand(Math.sin).toReversed()));
    expect(back).toEqual(there);
  });

  it('is what the hand drew last, where it went back', () => {
    const line = lineOf([...hand(() => 0.5), ...hand(() => -0.5, { from: 5, to: 3 })]);
    const high = (x: number): boolean => (line.find((point) => Math.abs(point.x - x) < 0.006)?.y ?? 0) > 0;
    expect([1, 2.9, 3.2, 4.8].map(high)).toEqual([true, true, false, false]);
  });

  it('takes along the points that stand on its way, and leaves none beside another', () => {
    const points = pointsAlong(lineOf(hand(Math.sin)), [1, 1.02, 4]);
    expect([1, 1.02, 4].map((x) => points.find((point) => point.x === x)?.y)).toEqual(
      [1, 1.02, 4].map((x) => expect.closeTo(Math.sin(x), 1)),
    );
    const made = points.filter(({ x }) => ![1, 1.02, 4].includes(x));
    for (const { x } of made) expect(points.filter((one) => Math.abs(one.x - x) < 0.04)).toHaveLength(1);
  });

  it('never leaves what a feeling can be', () => {
    const points = pointsAlong(lineOf(hand((x) => x - 2)));
    expect(points.every(({ y }) => y >= -1 && y <= 1)).toBe(true);
  });
});
