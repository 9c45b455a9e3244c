import type { Random } from '#base/random.ts';

/** Roughly normal, mean 0 and deviation 1: the sum of twelve uniform numbers less six. */
export function normal(random: Random): number {
  let sum = -6;
  for (let count = 0; count < 12; count += 1) sum += random();
  return sum;
}

/** A positive length with a median and quartiles of its own choice, skew as waits are: a lognormal with two halves. */
export function skewed(random: Random, spread: { lower: number; median: number; upper: number }): number {
  const z = normal(random);
  const quartile = z < 0 ? spread.median / spread.lower : spread.upper / spread.median;
  return spread.median * Math.exp((z * Math.log(quartile)) / quartileOfNormal);
}

export const between = (random: Random, low: number, high: number): number => low + random() * (high - low);

const quartileOfNormal = 0.6745;
