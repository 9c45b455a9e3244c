import { isHeardEnough, wantedInterviews } from '#model/compass/heard-enough.ts';
import type { Rule } from '#model/compass/rule.ts';

/** Interviews have begun, and are too few to say that nothing new would be heard. */
export const fewInterviews: Rule<'few-interviews'> = {
  rule: 'few-interviews',
  severity: 'look',
  find(on) {
    const interviews = on.interviews.length;
    if (interviews === 0 || isHeardEnough(on)) return [];
    return [{ place: { journey: true }, values: { interviews, wanted: wantedInterviews(on) } }];
  },
};
