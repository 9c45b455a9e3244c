import type { Rule } from '#model/compass/rule.ts';

/** A living journey that nobody has said when to look at again. Drafts and resting ones need no rhythm. */
export const noRhythm: Rule<'no-rhythm'> = {
  rule: 'no-rhythm',
  severity: 'look',
  find({ journey }) {
    const { status, rhythm } = journey?.body ?? {};
    const none = status === 'living' && !rhythm?.rule && !rhythm?.next;
    return none ? [{ place: { journey: true }, values: {} }] : [];
  },
};
