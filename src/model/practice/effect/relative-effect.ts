import { alwaysValid } from '#model/practice/effect/always-valid.ts';
import type { Sample } from '#model/practice/effect/sample.ts';

export type RelativeEffect = {
  readonly relative: number;
  readonly se: number;
  readonly low: number;
  readonly high: number;
};

/**
 * By how much of itself a mean has changed from one group to another; nothing where the first is zero on average.
 *
 * Shape   0.5 is half as much again. Source: the delta method for a ratio of means of independent groups.
 */
export function relativeEffect(before: Sample, after: Sample, tuning: number): RelativeEffect | undefined {
  if (before.mean === 0) return undefined;
  const relative = (after.mean - before.mean) / Math.abs(before.mean);
  const variance =
    after.variance / (before.mean ** 2 * after.n) + (before.variance * after.mean ** 2) / (before.mean ** 4 * before.n);
  const se = Math.sqrt(variance);
  const { low, high } = alwaysValid(relative, { se, n: before.n + after.n, tuning });
  return { relative, se, low, high };
}
