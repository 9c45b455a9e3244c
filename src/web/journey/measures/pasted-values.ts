import type { DayOrder } from '#exchange/series/day-column.ts';
import type { DecimalSign } from '#exchange/series/number-column.ts';
import { readSeries, type SeriesRead } from '#exchange/series/read-series.ts';
import {
  doubleDays,
  joinSeries,
  type OfOneDay,
  oneADay,
  scoresOfAnswers,
  type SeriesValue,
} from '#model/practice/series/join-series.ts';
import type { SurveyKind } from '#model/practice/series/survey-score.ts';
import type { MeasureBody } from '#model/practice/measure.ts';

/** What somebody has said of pasted values so far. */
export type PasteChoices = {
  readonly rows?: 'values' | 'answers' | undefined;
  readonly dayOrder?: DayOrder | undefined;
  readonly decimalSign?: DecimalSign | undefined;
  readonly several: OfOneDay;
  readonly keep: boolean;
};

/** What would come of pasted text, and what there is to ask of it. */
export type Pasted = Pick<SeriesRead, 'leftOut' | 'asks'> & {
  /** The values that come, one a day. */
  readonly values: readonly SeriesValue[];
  readonly joined: readonly SeriesValue[];
  /** Whether rows may be people's answers to a question, and whether they are taken so. */
  readonly survey?: SurveyKind;
  readonly areAnswers: boolean;
  readonly notTaken: number;
  readonly severalDays: number;
  readonly otherDays: number;
};

export function pastedValues(text: string, measure: MeasureBody, choices: PasteChoices): Pasted {
  const { dayOrder, decimalSign, several, keep } = choices;
  const read = readSeries(text, { ...(dayOrder && { dayOrder }), ...(decimalSign && { decimalSign }) });
  const survey = surveyOf(measure.kind);
  const there = measure.series ?? [];
  const double = doubleDays(there, read.values);
  const rows = choices.rows ?? (double.several.length > 0 ? 'answers' : 'values');
  const areAnswers = survey !== undefined && rows === 'answers';
  const scored = areAnswers ? scoresOfAnswers(read.values, { kind: survey, every: measure.every }) : undefined;
  const values = scored?.scores ?? oneADay(read.values, several);
  return {
    leftOut: read.leftOut,
    asks: read.asks,
    values,
    joined: joinSeries(there, values, keep),
    ...(survey && { survey }),
    areAnswers,
    notTaken: scored?.notTaken ?? 0,
    severalDays: areAnswers ? 0 : double.several.length,
    otherDays: doubleDays(there, values).there.length,
  };
}

const surveyOf = (kind: MeasureBody['kind']): SurveyKind | undefined =>
  kind === 'nps' || kind === 'csat' || kind === 'ces' ? kind : undefined;
