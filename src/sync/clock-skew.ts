/** How far the server's clock is ahead of this one, and how wrong that may be. Units: milliseconds. */
export type ClockSkew = { readonly ms: number; readonly within: number };

/** A question to the server's clock: when it was asked and answered by this clock, and what was answered. Units: milliseconds since 1970. */
export type ClockAnswer = { readonly askedAt: number; readonly heardAt: number; readonly serverNow: number };

/**
 * What is known of the server's clock after one more answer: the quickest answers say most.
 * What was known slowly gets old, as clocks drift and machines sleep.
 *
 * Source  NTP, RFC 5905 §8: the offset lies within half the round trip.
 */
export function measureSkew(before: ClockSkew | undefined, { askedAt, heardAt, serverNow }: ClockAnswer): ClockSkew {
  const within = Math.max(1, (heardAt - askedAt) / 2);
  const now = { ms: Math.round(serverNow - (askedAt + heardAt) / 2), within };
  if (!before || within <= before.within * 1.5) return now;
  const disagree = Math.abs(now.ms - before.ms) > within + before.within;
  return disagree ? now : { ...before, within: before.within * 1.5 };
}
