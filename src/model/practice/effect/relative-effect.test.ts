import { describe, expect, it } from 'vitest';
import { alwaysValidHalfWidth } from '#model/practice/effect/always-valid.ts';
import { relativeEffect } from '#model/practice/effect/relative-effect.ts';
import { pooled, type Sample, sampleOf, shareOf } from '#model/practice/effect/sample.ts';
import { createSeededRandom } from '#base/random.ts';

/** Sums as GrowthBook's tests of its statistics give them (packages/stats, test_tests.py). */
const ofSums = (sum: number, squares: number, n: number): Sample => ({
  n,
  mean: sum / n,
  variance: (squares - sum ** 2 / n) / (n - 1),
});
const before = ofSums(1396.87, 52_377.9767, 3000);
const after = ofSums(2422.7, 134_698.29, 3461);

describe('a change from one group to another', () => {
  it('is that of a published example, for means', () => {
    const said = relativeEffect(before, after, 1000);
    expect(said?.relative).toBeCloseTo(0.50336, 5);
    expect(said?.se).toBeCloseTo(0.33341, 5);
    expect(said?.low).toBeCloseTo(-0.55844, 4);
    expect(said?.high).toBeCloseTo(1.56516, 4);
  });

  it('is that of a published example, for shares', () => {
    const said = relativeEffect(shareOf({ yes: 1396, n: 3000 }), shareOf({ yes: 2422, n: 3461 }), 5000);
    expect(said?.relative).toBeCloseTo(0.50386, 5);
    expect(said?.se).toBeCloseTo(0.03386, 5);
    expect(said?.low).toBeCloseTo(0.40098, 5);
    expect(said?.high).toBeCloseTo(0.60675, 5);
  });

  it('is surest at as many readings as was said beforehand', () => {
    const width = (tuning: number): number => {
      const { low, high } = relativeEffect(before, after, tuning) ?? { low: 0, high: 0 };
      return high - low;
    };
    expect(width(6461)).toBeLessThan(width(10_000));
    expect(width(10_000)).toBeLessThan(width(10));
  });

  it('is nothing of nothing', () => {
    expect(relativeEffect(sampleOf([0, 0, 0]), sampleOf([1, 2, 3]), 10)).toBeUndefined();
  });

  it('says less rather than more where what was before lies under zero', () => {
    expect(relativeEffect(sampleOf([-10, -12, -8]), sampleOf([-5, -6, -4]), 10)?.relative).toBeCloseTo(0.5, 5);
  });

  it('leaves the truth out at most five times of a hundred, though one looks thirty days long', () => {
    const random = createSeededRandom(7);
    const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    let left = 0;
    for (let run = 0; run < 400; run += 1) {
      const [a, b]: [number[], number[]] = [[], []];
      const isLeft = Array.from({ length: 30 }, () => {
        for (let k = 0; k < 20; k += 1) {
          a.push(normal());
          b.push(normal());
        }
        const [one, other] = [sampleOf(a), sampleOf(b)];
        const se = Math.sqrt(one.variance / one.n + other.variance / other.n);
        return Math.abs(one.mean - other.mean) > alwaysValidHalfWidth({ se, n: one.n + other.n, tuning: 600 });
      }).some(Boolean);
      if (isLeft) left += 1;
    }
    expect(left / 400).toBeLessThanOrEqual(0.05);
  });
});

describe('several groups as one', () => {
  it('are what their readings are together', () => {
    const [a, b] = [
      [1, 2, 4],
      [7, 9, 9, 12],
    ];
    const whole = sampleOf([...(a ?? []), ...(b ?? [])]);
    const parts = pooled([sampleOf(a ?? []), sampleOf(b ?? [])]);
    expect(parts.mean).toBeCloseTo(whole.mean, 12);
    expect(parts.variance).toBeCloseTo(whole.variance, 12);
  });
});
