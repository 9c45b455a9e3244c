import type { WorkshopBody } from '#model/workshop/workshop.ts';

export type Timer = NonNullable<WorkshopBody['timer']>;

/** What is left of a timer, whether it runs or rests; nothing where there is none. Units: milliseconds, `nowMs` by the server's clock. */
export function timeLeft(timer: Timer | undefined, nowMs: number): number | undefined {
  if (timer?.endsAt !== undefined) return Math.max(0, Date.parse(timer.endsAt) - nowMs);
  return timer?.leftMs;
}

/** `4:05`, as on a kitchen clock; the second under way counts whole. */
export function clockText(leftMs: number): string {
  const seconds = Math.ceil(leftMs / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export const runningFor = (leftMs: number, nowMs: number): Timer => ({
  endsAt: new Date(nowMs + leftMs).toISOString(),
});

export const restingWith = (leftMs: number): Timer => ({ leftMs });

/** The timer with more on it, running or resting as it was. */
export const withMore = (timer: Timer | undefined, moreMs: number, nowMs: number): Timer => {
  const left = (timeLeft(timer, nowMs) ?? 0) + moreMs;
  return timer?.endsAt === undefined && timer?.leftMs !== undefined ? restingWith(left) : runningFor(left, nowMs);
};
