import { pooled } from '#model/practice/effect/sample.ts';
import { isAnswer, type SurveyKind, surveyScore } from '#model/practice/series/survey-score.ts';
import type { MeasureBody } from '#model/practice/measure.ts';
import { type Every, stretchOf } from '#model/practice/series/stretch.ts';

export type SeriesValue = NonNullable<MeasureBody['series']>[number];

/** What several values of one day come to. */
export const ofOneDay = ['last', 'first', 'mean', 'sum'] as const;
export type OfOneDay = (typeof ofOneDay)[number];

/** The days of which several values came, and those that had another value already. Both need somebody's answer. */
export function doubleDays(
  there: readonly SeriesValue[],
  coming: readonly SeriesValue[],
): { readonly several: readonly string[]; readonly there: readonly string[] } {
  const byDay = Map.groupBy(coming, ({ at }) => at);
  const had = new Map(there.map((one) => [one.at, one]));
  const differs = ([day, values]: readonly [string, readonly SeriesValue[]]): boolean =>
    had.has(day) &&
    values.some(({ value, n }) => value !== had.get(day)?.value || (n ?? had.get(day)?.n) !== had.get(day)?.n);
  return {
    several: [...byDay].filter(([, values]) => values.length > 1).map(([day]) => day),
    there: [...byDay].filter(differs).map(([day]) => day),
  };
}

/** One value a day. A mean of several is weighed by what they were made of, where all say so. */
export function oneADay(values: readonly SeriesValue[], how: OfOneDay): SeriesValue[] {
  return [...Map.groupBy(values, ({ at }) => at)].map(([at, ofDay]) => {
    const [only] = ofDay;
    return ofDay.length === 1 && only ? only : together(at, ofDay, how);
  });
}

function together(at: string, values: readonly SeriesValue[], how: OfOneDay): SeriesValue {
  const one = how === 'first' ? values[0] : values.at(-1);
  if ((how === 'first' || how === 'last') && one) return one;
  const counts = values.map(({ n }) => n);
  const isCounted = counts.every((n) => n !== undefined && n > 0);
  const n = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const sum = values.reduce((all, { value }) => all + value, 0);
  if (how === 'sum') return { at, value: sum, ...(isCounted && { n }) };
  if (!isCounted) return { at, value: sum / values.length };
  const { mean } = pooled(values.map(({ value, n: count = 1 }) => ({ n: count, mean: value, variance: 0 })));
  return { at, value: mean, n };
}

/** A series with what came: of a day that had a value the new one stands, or the old one where it is kept. */
export function joinSeries(there: readonly SeriesValue[], coming: readonly SeriesValue[], keep = false): SeriesValue[] {
  const days = new Map((keep ? [...coming, ...there] : [...there, ...coming]).map((one) => [one.at, one]));
  return [...days.values()].toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

/** Answers to a question as a score a stretch; those that the question does not take are counted apart. */
export function scoresOfAnswers(
  answers: readonly SeriesValue[],
  { kind, every = 'month' }: { readonly kind: SurveyKind; readonly every?: Every | undefined },
): { readonly scores: SeriesValue[]; readonly notTaken: number } {
  const taken = answers.filter(({ value }) => isAnswer(kind, value));
  const stretches = Map.groupBy(taken, ({ at }) => stretchOf(at, every));
  const scores = [...stretches].flatMap(([at, ofStretch]) => {
    const score = surveyScore(
      kind,
      ofStretch.map(({ value }) => value),
    );
    return score ? [{ at, ...score }] : [];
  });
  return { scores: scores.toSorted((a, b) => (a.at < b.at ? -1 : 1)), notTaken: answers.length - taken.length };
}
