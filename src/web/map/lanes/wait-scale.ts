import { daysOf } from '#model/map/duration.ts';

const hour = 1 / 24;
const longest = 730;

/**
 * How long a wait is drawn, 0 … 1, the same for all on the map: from an hour to two years, each tenfold as far as the one before.
 *
 * Units   days. Shorter than an hour is the least that can be seen, longer than two years the whole.
 */
export function waitShare(days: number): number {
  const share = Math.log(days / hour) / Math.log(longest / hour);
  return Math.min(Math.max(share, 0.03), 1);
}

export type WaitBar = {
  readonly kind: 'expected' | 'felt' | 'measured';
  readonly days: number;
  readonly share: number;
};

/** The waits of a transition on the common scale; those that nobody said or measured are left out. */
export function waitBars(
  wait: { expected?: string | undefined; felt?: string | undefined },
  measuredS?: number,
): WaitBar[] {
  const days = {
    expected: daysOf(wait.expected),
    felt: daysOf(wait.felt),
    measured: measuredS === undefined ? undefined : measuredS / 86_400,
  };
  return (['expected', 'felt', 'measured'] as const).flatMap((kind) => {
    const long = days[kind];
    return long === undefined ? [] : [{ kind, days: long, share: waitShare(long) }];
  });
}
