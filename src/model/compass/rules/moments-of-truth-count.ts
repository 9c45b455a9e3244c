import { countMarks } from '#model/compass/count-marks.ts';
import type { Rule } from '#model/compass/rule.ts';
import { recordsOf } from '#model/document/document.ts';

/** Other than two to four moments of truth; none at all counts once feelings are on the map. */
export const momentsOfTruthCount: Rule<'moments-of-truth-count'> = {
  rule: 'moments-of-truth-count',
  severity: 'look',
  find(on) {
    const moments = recordsOf(on.records, 'moment').length;
    const { hearts, clouds } = countMarks(on);
    const begun = moments > 0 || hearts + clouds + on.points.length > 0;
    return begun && (moments < 2 || moments > 4) ? [{ place: { journey: true }, values: { moments } }] : [];
  },
};
