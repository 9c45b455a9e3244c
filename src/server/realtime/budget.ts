import { longestGreeting, longestMessage } from '#protocol/line.ts';

/**
 * What somebody may say on their lines, and how many lines they may have.
 *
 * Shape   `longest` is of one message; `most` may be said at once and then `perSecond`; `mostWaiting` may wait for who does not read.
 * Units   bytes.
 */
export type Budget = {
  readonly longest: number;
  readonly most: number;
  readonly perSecond: number;
  readonly mostWaiting: number;
  readonly lines: number;
};

const members: Budget = {
  longest: longestMessage,
  most: 8_000_000,
  perSecond: 2_000_000,
  mostWaiting: 16_000_000,
  lines: 60,
};

/** A note, and what it said before, in the longest letters there are: nobody writes more. All of a guest's lines share it. */
const guests: Budget = { longest: 200_000, most: 400_000, perSecond: 40_000, mostWaiting: 4_000_000, lines: 8 };

/** Whoever is not let in has nothing to say. */
const strangers: Budget = { ...guests, longest: longestGreeting, lines: 0 };

export function budgetOf(visitor: { readonly isGuest?: boolean } | undefined): Budget {
  if (!visitor) return strangers;
  return visitor.isGuest === true ? guests : members;
}
