import type { Clock } from '#base/clock.ts';

/** How much somebody may still say: `take` says so much of it now, and tells how long to be silent after it. Units: milliseconds. */
export type Allowance = { readonly take: (much: number) => number };

/** `most` at once, and then `perSecond`. */
export function createAllowance({ perSecond, most }: { perSecond: number; most: number }, clock: Clock): Allowance {
  let left = most;
  let at = clock();
  return {
    take: (much) => {
      const now = clock();
      left = Math.min(most, left + ((now - at) / 1000) * perSecond) - much;
      at = now;
      return left >= 0 ? 0 : Math.ceil((-left / perSecond) * 1000);
    },
  };
}
