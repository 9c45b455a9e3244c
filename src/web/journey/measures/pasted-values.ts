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
  const { dayOrder, decimalSign } = choices;
  const read = readSeries(text, { ...(dayOrder && { dayOrder }), ...(decimalSign && { decimalSign }) });
  const there = measure.series ?? [];
  const taken = takenAs(read.values, measure, choices);
  return {
    ...taken,
    leftOut: read.leftOut,
    asks: read.asks,
    joined: joinSeries(there, taken.values, choices.keep),
    otherDays: doubleDays(there, taken.values).there.length,
  };
}

type Taken = Pick<Pasted, 'values' | 'survey' | 'areAnswers' | 'notTaken' | 'severalDays'>;

/** Rows as values, or as people's answers where the measure is a question; several of a day are answers until somebody says otherwise. */
function takenAs(values: readonly SeriesValue[], { kind, every }: MeasureBody, { rows, several }: PasteChoices): Taken {
  const survey = surveyOf(kind);
  const double = doubleDays([], values).several.length;
  const isAnswers = (rows ?? (double > 0 ? 'answers' : 'values')) === 'answers';
  if (!survey || !isAnswers)
    return {
      values: oneADay(values, several),
      ...(survey && { survey }),
      areAnswers: false,
      notTaken: 0,
      severalDays: double,
    };
  const { scores, notTaken } = scoresOfAnswers(values, { kind: survey, every });
  return { values: scores, survey, areAnswers: true, notTaken, severalDays: 0 };
}

const surveyOf = (kind: MeasureBody['kind']): SurveyKind | undefined =>
  kind === 'nps' || kind === 'csat' || kind === 'ces' ? kind : undefined;
