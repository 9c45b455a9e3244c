import { daysBetween } from '#model/practice/days.ts';
import { nextBeat, parseRhythm } from '#model/practice/rhythm.ts';

type Said = { readonly rule?: string | undefined; readonly next?: string | undefined };

/**
 * The day of the review after one held on a day. A review held less than half a beat early is the one that was due, so the next is a beat later.
 * What was said stays where no rhythm can be read.
 */
export function nextAfterReview({ rule, next }: Said, held: string): string | undefined {
  const rhythm = rule === undefined ? undefined : parseRhythm(rule);
  if (!rhythm?.ok) return next !== undefined && next > held ? next : undefined;
  const beat = nextBeat(rhythm.value, next ?? held, held);
  if (beat !== next) return beat;
  const following = nextBeat(rhythm.value, next, next);
  return daysBetween(held, next) * 2 < daysBetween(next, following) ? following : next;
}
