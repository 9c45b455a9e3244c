import { countMarks } from '#model/compass/count-marks.ts';
import type { Rule } from '#model/compass/rule.ts';

/** Fewer than three hearts or three clouds, once somebody has begun to mark. */
export const tooFewMarks: Rule<'too-few-marks'> = {
  rule: 'too-few-marks',
  severity: 'look',
  find(on) {
    const { hearts, clouds } = countMarks(on);
    const few = hearts + clouds > 0 && Math.min(hearts, clouds) < 3;
    return few ? [{ place: { journey: true }, values: { hearts, clouds } }] : [];
  },
};
