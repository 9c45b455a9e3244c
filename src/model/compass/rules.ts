import type { Rule } from '#model/compass/rule.ts';
import { backstageFirst } from '#model/compass/rules/backstage-first.ts';
import { changeWithoutEffect } from '#model/compass/rules/change-without-effect.ts';
import { consentMissing } from '#model/compass/rules/consent-missing.ts';
import { curveIsSumOfMarks } from '#model/compass/rules/curve-is-sum-of-marks.ts';
import { curveUnexplained } from '#model/compass/rules/curve-unexplained.ts';
import { effortOffTarget } from '#model/compass/rules/effort-off-target.ts';
import { endsAtUs } from '#model/compass/rules/ends-at-us.ts';
import { fewInterviews } from '#model/compass/rules/few-interviews.ts';
import { handOffUnwatched } from '#model/compass/rules/hand-off-unwatched.ts';
import { hypothesis } from '#model/compass/rules/hypothesis.ts';
import { insideOutWording } from '#model/compass/rules/inside-out-wording.ts';
import { momentWithoutProblem } from '#model/compass/rules/moment-without-problem.ts';
import { momentsOfTruthCount } from '#model/compass/rules/moments-of-truth-count.ts';
import { nameIsOurProduct } from '#model/compass/rules/name-is-our-product.ts';
import { narrowSample } from '#model/compass/rules/narrow-sample.ts';
import { noIndirectInteractions } from '#model/compass/rules/no-indirect-interactions.ts';
import { noRhythm } from '#model/compass/rules/no-rhythm.ts';
import { notSaturated } from '#model/compass/rules/not-saturated.ts';
import { personaWithoutEvidence } from '#model/compass/rules/persona-without-evidence.ts';
import { phaseIsFunnel } from '#model/compass/rules/phase-is-funnel.ts';
import { quantityFromQuality } from '#model/compass/rules/quantity-from-quality.ts';
import { quoteNotQuoted } from '#model/compass/rules/quote-not-quoted.ts';
import { retentionDue } from '#model/compass/rules/retention-due.ts';
import { reviewOverdue } from '#model/compass/rules/review-overdue.ts';
import { singleChannel } from '#model/compass/rules/single-channel.ts';
import { stale } from '#model/compass/rules/stale.ts';
import { startsAtUs } from '#model/compass/rules/starts-at-us.ts';
import { tooFewMarks } from '#model/compass/rules/too-few-marks.ts';
import { tooManyMarks } from '#model/compass/rules/too-many-marks.ts';
import { tooManyPhases } from '#model/compass/rules/too-many-phases.ts';
import { unowned } from '#model/compass/rules/unowned.ts';

/** Everything that the compass looks for, in the order in which it is told. */
export const rules: readonly Rule[] = [
  phaseIsFunnel,
  insideOutWording,
  nameIsOurProduct,
  startsAtUs,
  endsAtUs,
  noIndirectInteractions,
  singleChannel,
  tooFewMarks,
  tooManyMarks,
  tooManyPhases,
  curveIsSumOfMarks,
  curveUnexplained,
  momentsOfTruthCount,
  momentWithoutProblem,
  hypothesis,
  fewInterviews,
  notSaturated,
  narrowSample,
  quantityFromQuality,
  personaWithoutEvidence,
  quoteNotQuoted,
  unowned,
  handOffUnwatched,
  effortOffTarget,
  noRhythm,
  reviewOverdue,
  stale,
  changeWithoutEffect,
  backstageFirst,
  consentMissing,
  retentionDue,
];
