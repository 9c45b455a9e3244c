import { sampleOf } from '#model/practice/effect/sample.ts';

export type SurveyKind = 'nps' | 'csat' | 'ces';

/** The lowest and the highest answer that a question of this kind takes. */
export const answerScales: Readonly<Record<SurveyKind, readonly [number, number]>> = {
  nps: [0, 10],
  csat: [1, 5],
  ces: [1, 7],
};

/** How one answer counts, so that their mean is the score. */
const weights: Readonly<Record<SurveyKind, (answer: number) => number>> = {
  nps: (answer) => (answer >= 9 ? 100 : answer <= 6 ? -100 : 0),
  csat: (answer) => (answer >= 4 ? 100 : 0),
  ces: (answer) => answer,
};

export type SurveyScore = { readonly value: number; readonly n: number; readonly sd: number };

export const isAnswer = (kind: SurveyKind, answer: number): boolean =>
  Number.isInteger(answer) && answer >= answerScales[kind][0] && answer <= answerScales[kind][1];

/**
 * What the answers to a question come to; nothing without any.
 *
 * Units   NPS −100 … 100, CSAT per cent, CES 1 … 7. Source: NPS, per cent of 9–10 less per cent of 0–6 (Reichheld 2003); CSAT, per
 * cent of 4–5 of five ("top two box"); CES 2.0, the mean of seven (Dixon, Toman and DeLisi 2013).
 */
export function surveyScore(kind: SurveyKind, answers: readonly number[]): SurveyScore | undefined {
  if (answers.length === 0) return undefined;
  const { n, mean, variance } = sampleOf(answers.map(weights[kind]));
  return { value: mean, n, sd: Math.sqrt(variance) };
}
