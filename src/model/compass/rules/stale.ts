import type { Rule } from '#model/compass/rule.ts';

/** A map past the day until which its makers would trust it. */
export const stale: Rule<'stale'> = {
  rule: 'stale',
  severity: 'look',
  find({ journey, today }) {
    const { trustUntil, status } = journey?.body ?? {};
    const past = trustUntil !== undefined && trustUntil < today && status !== 'resting';
    return past ? [{ place: { journey: true }, values: { since: trustUntil } }] : [];
  },
};
