import { addDays } from '#model/practice/days.ts';
import { pooled, type Sample, sampleOf, shareOf, standardError } from '#model/practice/effect/sample.ts';
import type { MeasureBody } from '#model/practice/measure.ts';

export type Reading = NonNullable<MeasureBody['series']>[number];

/** Days, the first and the last both counted; open where nothing is said. */
export type Period = { readonly from?: string | undefined; readonly to?: string | undefined };

/**
 * What a measure was in a period.
 *
 * Shape   `n` is what the mean rests on: what was counted where each value says of how many, the values themselves otherwise (`counted`
 * says which). Units: those of the measure.
 */
export type Group = Sample & {
  readonly from: string;
  readonly to: string;
  readonly readings: number;
  readonly counted: boolean;
  readonly se: number;
};

/** So few values say nothing of how far they lie apart by chance. */
export const fewestReadings = 5;

/** The values in a period, the earliest first. */
export function readingsIn({ series = [] }: Pick<MeasureBody, 'series'>, { from, to }: Period): Reading[] {
  return series
    .filter(({ at }) => (from === undefined || at >= from) && (to === undefined || at <= to))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

const percent = /^\s*(%|per ?cent|procent|prosent)/iu;
const ofHundred = /^\s*per (hundred|hundra|hundre)\b/iu;

/** Whether values are shares, and how large the whole is; a unit that says per cent is believed. */
export function wholeOf({ kind, unit }: Pick<MeasureBody, 'kind' | 'unit'>): 1 | 100 | undefined {
  const isPercent = percent.test(unit ?? '');
  if (kind === 'share') return isPercent || ofHundred.test(unit ?? '') ? 100 : 1;
  return kind === undefined && isPercent ? 100 : undefined;
}

/** Several values as one group; nothing where there are none. */
export function groupOf(measure: MeasureBody, readings: readonly Reading[]): Group | undefined {
  const [first, last] = [readings[0], readings.at(-1)];
  if (!first || !last) return undefined;
  const period = { from: first.at, to: last.at, readings: readings.length };
  const samples = readings.map((reading) => ownSample(measure, reading));
  const own = samples.filter((sample) => sample !== undefined);
  if (own.length < readings.length) {
    const values = sampleOf(readings.map(({ value }) => value));
    return { ...period, ...values, counted: false, se: standardError(values) };
  }
  const whole = pooled(own);
  return { ...period, ...whole, counted: true, se: Math.max(standardError(whole), betweenError(own, whole)) };
}

/** What one value says of those it was made of: of a share how many it is of, else how far they lie apart. */
function ownSample(measure: MeasureBody, { value, n, sd }: Reading): Sample | undefined {
  if (n === undefined || n < 1) return undefined;
  const whole = wholeOf(measure);
  if (sd !== undefined) return { n, mean: value, variance: sd ** 2 };
  if (whole === undefined || value < 0 || value > whole) return undefined;
  const { variance } = shareOf({ yes: (value / whole) * n, n });
  return { n, mean: value, variance: variance * whole ** 2 };
}

/** Weeks differ more than chance within them would have it: the standard error of a mean as they tell it. */
function betweenError(samples: readonly Sample[], { n, mean }: Sample): number {
  const k = samples.length;
  if (k < fewestReadings) return 0;
  const squares = samples.reduce((sum, one) => sum + ((one.n / n) * (one.mean - mean)) ** 2, 0);
  return Math.sqrt((squares * k) / (k - 1));
}

/** The days a change is held against, where nobody said which: the year before it. A value of the day it begins tells of the time before. */
export const yearBefore = (start: string): Period => ({ from: addDays(start, -365), to: start });
