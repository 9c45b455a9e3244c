import type { Clock } from '#base/clock.ts';

/** Counts tries by who makes them. `take` says whether one more is allowed now, and counts it; `isSpent` only looks. */
export type RateLimit = { readonly take: (who: string) => boolean; readonly isSpent: (who: string) => boolean };

/** At most `max` tries in any `windowMs`, for each who; forgets those who have been quiet. */
export function createRateLimit(limit: { max: number; windowMs: number }, clock: Clock): RateLimit {
  const tries = new Map<string, number[]>();
  const forget = (now: number): void => {
    for (const [who, times] of tries) if ((times.at(-1) ?? 0) <= now - limit.windowMs) tries.delete(who);
  };
  const recentOf = (who: string, now: number): number[] =>
    (tries.get(who) ?? []).filter((time) => time > now - limit.windowMs);
  return {
    isSpent: (who) => recentOf(who, clock()).length >= limit.max,
    take: (who) => {
      const now = clock();
      if (tries.size > 10_000) forget(now);
      const recent = recentOf(who, now);
      const allowed = recent.length < limit.max;
      if (allowed) recent.push(now);
      tries.set(who, recent);
      return allowed;
    },
  };
}
