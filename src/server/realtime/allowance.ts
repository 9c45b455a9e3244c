import type { Clock } from '#base/clock.ts';

/** How much somebody may still say: `take` says it now, and tells how long to be silent after it. Units: milliseconds. */
export type Allowance = { readonly take: () => number };

/** `most` things at once, and then `perSecond`. */
export function createAllowance({ perSecond, most }: { perSecond: number; most: number }, clock: Clock): Allowance {
  let left = most;
  let at = clock();
  return {
    take: () => {
      const now = clock();
      left = Math.min(most, left + ((now - at) / 1000) * perSecond) - 1;
      at = now;
      return left >= 0 ? 0 : Math.ceil((-left / perSecond) * 1000);
    },
  };
}
