import { daysBetween } from '#model/practice/days.ts';
import { nextReview } from '#model/practice/next-review.ts';
import type { Rule } from '#model/compass/rule.ts';

/** A review that the rhythm asked for and that has not been held. */
export const reviewOverdue: Rule<'review-overdue'> = {
  rule: 'review-overdue',
  severity: 'mend',
  find({ records, today }) {
    const due = nextReview(records);
    if (due === undefined || due >= today) return [];
    return [{ place: { journey: true }, values: { since: due, days: daysBetween(due, today) } }];
  },
};
