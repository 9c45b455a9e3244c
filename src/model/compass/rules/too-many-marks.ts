import { countMarks } from '#model/compass/count-marks.ts';
import type { Rule } from '#model/compass/rule.ts';

/** More than five hearts or five clouds: where everything is marked, nothing stands out. */
export const tooManyMarks: Rule<'too-many-marks'> = {
  rule: 'too-many-marks',
  severity: 'look',
  find(on) {
    const { hearts, clouds } = countMarks(on);
    return Math.max(hearts, clouds) > 5 ? [{ place: { journey: true }, values: { hearts, clouds } }] : [];
  },
};
