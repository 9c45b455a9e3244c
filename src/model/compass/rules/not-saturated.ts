import { saturationThere, wantedInterviews } from '#model/compass/heard-enough.ts';
import type { Rule } from '#model/compass/rule.ts';

/** As many interviews as asked for, and the last ones still brought new themes. */
export const notSaturated: Rule<'not-saturated'> = {
  rule: 'not-saturated',
  severity: 'look',
  find(on) {
    const { enough, runs } = saturationThere(on);
    const last = runs.at(-1);
    if (enough || !last || on.interviews.length < wantedInterviews(on)) return [];
    return [{ place: { journey: true }, values: { interviews: on.interviews.length, fresh: last.fresh } }];
  },
};
