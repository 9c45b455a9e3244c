const alpha = 0.05;

export type Spread = {
  /** One standard error of what is estimated. */
  readonly se: number;
  /** How many readings it rests on, of all groups together. */
  readonly n: number;
  /** At how many readings the interval is to be narrowest; chosen before anybody looks. */
  readonly tuning: number;
};

/**
 * How far to both sides an estimate may be off so that the truth lies within, 95 times of a hundred, however often one has looked.
 *
 * Source  Howard, Ramdas, McAuliffe and Sekhon, "Time-uniform, nonparametric, nonasymptotic confidence sequences" (2021): the
 * asymptotic confidence sequence of a normal mixture, in the shape GrowthBook documents and tests.
 */
export function alwaysValidHalfWidth({ se, n, tuning }: Spread): number {
  const rho = Math.sqrt((-2 * Math.log(alpha) + Math.log(-2 * Math.log(alpha) + 1)) / tuning);
  const grown = n * rho ** 2 + 1;
  return se * Math.sqrt(n) * Math.sqrt((2 * grown * Math.log(Math.sqrt(grown) / alpha)) / (n * rho) ** 2);
}

export type Interval = { readonly estimate: number; readonly low: number; readonly high: number };

/** An estimate with what it lies between, by the same rule. */
export function alwaysValid(estimate: number, spread: Spread): Interval {
  const half = alwaysValidHalfWidth(spread);
  return { estimate, low: estimate - half, high: estimate + half };
}
