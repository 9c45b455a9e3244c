/**
 * What is known of one group of readings.
 *
 * Shape   `variance` is that of a single reading, `n` how many there are. Units: those of the readings, squared for the variance.
 */
export type Sample = { readonly n: number; readonly mean: number; readonly variance: number };

/** A group as its readings; one alone has no variance. */
export function sampleOf(values: readonly number[]): Sample {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { n, mean, variance: n > 1 ? squares / (n - 1) : 0 };
}

/** How many of how many: each reading is a yes or a no. */
export function shareOf({ yes, n }: { readonly yes: number; readonly n: number }): Sample {
  const mean = yes / n;
  return { n, mean, variance: mean * (1 - mean) };
}

/** Several groups as one: what differs within each, and what differs between them. */
export function pooled(samples: readonly Sample[]): Sample {
  const n = samples.reduce((sum, one) => sum + one.n, 0);
  const mean = samples.reduce((sum, one) => sum + one.n * one.mean, 0) / n;
  const squares = samples.reduce(
    (sum, one) => sum + Math.max(one.n - 1, 0) * one.variance + one.n * (one.mean - mean) ** 2,
    0,
  );
  return { n, mean, variance: n > 1 ? squares / (n - 1) : 0 };
}

/** How far off the mean of a group may be: one standard error. */
export const standardError = ({ n, variance }: Sample): number => Math.sqrt(variance / n);
