import type { Rule } from '#model/compass/rule.ts';
import { hypothesis } from '#model/compass/rules/hypothesis.ts';
import { insideOutWording } from '#model/compass/rules/inside-out-wording.ts';
import { momentsOfTruthCount } from '#model/compass/rules/moments-of-truth-count.ts';
import { phaseIsFunnel } from '#model/compass/rules/phase-is-funnel.ts';
import { quantityFromQuality } from '#model/compass/rules/quantity-from-quality.ts';
import { quoteNotQuoted } from '#model/compass/rules/quote-not-quoted.ts';
import { tooFewMarks } from '#model/compass/rules/too-few-marks.ts';
import { tooManyMarks } from '#model/compass/rules/too-many-marks.ts';
import { unowned } from '#model/compass/rules/unowned.ts';

/** Everything that the compass looks for, in the order in which it is told. */
export const rules: readonly Rule[] = [
  phaseIsFunnel,
  insideOutWording,
  tooFewMarks,
  tooManyMarks,
  momentsOfTruthCount,
  hypothesis,
  quantityFromQuality,
  quoteNotQuoted,
  unowned,
];
