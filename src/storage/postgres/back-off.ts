import type { Random } from '#base/random.ts';

const firstMs = 100;

/** How long to wait after so many failures: twice as long each time, up to a bound, and never everybody at the same moment. */
export function backOffMs(failures: number, { longestMs, random }: { longestMs: number; random: Random }): number {
  return Math.min(longestMs, firstMs * 2 ** Math.max(0, failures - 1)) * (0.5 + random() / 2);
}
