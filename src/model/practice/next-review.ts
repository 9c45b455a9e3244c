import { recordsOf, type Records } from '#model/document/document.ts';
import { addDays } from '#model/practice/days.ts';
import { lastReview } from '#model/practice/last-review.ts';
import { nextBeat, parseRhythm } from '#model/practice/rhythm.ts';

/** A review held this many days early is the one that was due. */
const early = 3;

/** Whether a review on one day, if there was any, is the one that was due on another. */
export const isHeldFor = (due: string, held: string | undefined): boolean =>
  held !== undefined && held >= addDays(due, -early);

/**
 * The day of the review that a journey waits for: the one its rhythm says is next, or the beat after the last that was held.
 * `undefined` when nothing says, and while the journey rests.
 */
export function nextReview(journey: Records): string | undefined {
  const { rhythm, status } = recordsOf(journey, 'journey')[0]?.body ?? {};
  if (!rhythm || status === 'resting') return undefined;
  const held = lastReview(journey);
  const { rule, next } = rhythm;
  if (held === undefined) return next;
  return next !== undefined && !isHeldFor(next, held) ? next : beatAfter(held, rule, next ?? held);
}

function beatAfter(held: string, rule: string | undefined, first: string): string | undefined {
  const parsed = rule === undefined ? undefined : parseRhythm(rule);
  return parsed?.ok ? nextBeat(parsed.value, first, held > first ? held : first) : undefined;
}
