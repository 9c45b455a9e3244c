import { alwaysValid, type Interval } from '#model/practice/effect/always-valid.ts';
import {
  fewestReadings,
  type Group,
  groupOf,
  type Period,
  readingsIn,
  yearBefore,
} from '#model/practice/effect/readings.ts';
import { addDays } from '#model/practice/days.ts';
import type { ExperimentBody } from '#model/practice/experiment.ts';
import type { MeasureBody } from '#model/practice/measure.ts';

/** Why nothing can be said of what an experiment did. */
export type NoEffect = 'not-begun' | 'nothing-before' | 'nothing-after';

/** What is known of whether it came as far as hoped. */
export type Hoped = 'reached' | 'likely' | 'unlikely' | 'not-reached';

/**
 * What an experiment did to its measure, as far as one can see.
 *
 * Shape   `change` is after less before, less what changed meanwhile for those it is compared with; it has no interval where too few
 * values are there. `isSure` says that it has changed at all. Units: those of the measure.
 */
export type Effect = {
  readonly before: Group;
  readonly after: Group;
  readonly compared?: { readonly before: Group; readonly after: Group };
  readonly change: number;
  readonly interval?: Interval;
  /** What it lies between now. */
  readonly now?: Interval;
  readonly isSure: boolean;
  readonly hoped?: Hoped;
};

export type Asked = {
  readonly experiment: Pick<ExperimentBody, 'start' | 'end' | 'baseline' | 'expected'>;
  readonly measure: MeasureBody;
  readonly comparison?: MeasureBody | undefined;
};

/** Holds the days since an experiment began against those before; a reason where that cannot be done. */
export function experimentEffect({ experiment, measure, comparison }: Asked): Effect | NoEffect {
  const periods = periodsOf(experiment);
  if (!periods) return 'not-begun';
  const { before, after } = both(measure, periods);
  if (!before) return 'nothing-before';
  if (!after) return 'nothing-after';
  const other = comparison && both(comparison, periods);
  const compared = other?.before && other.after ? { before: other.before, after: other.after } : undefined;
  const weighed = weigh({ before, after, compared }, experiment.expected?.value);
  return { before, after, ...(compared && { compared }), ...weighed };
}

type Periods = { readonly before: Period; readonly after: Period };

function periodsOf({ start, end, baseline = {} }: Asked['experiment']): Periods | undefined {
  if (start === undefined) return undefined;
  const isSaid = baseline.from !== undefined || baseline.to !== undefined;
  const before = isSaid ? { from: baseline.from, to: baseline.to ?? start } : yearBefore(start);
  return { before, after: { from: addDays(start, 1), to: end } };
}

const both = (measure: MeasureBody, periods: Periods) => ({
  before: groupOf(measure, readingsIn(measure, periods.before)),
  after: groupOf(measure, readingsIn(measure, periods.after)),
});

type Groups = Pick<Effect, 'before' | 'after'> & { readonly compared: Effect['compared'] };

function weigh({ before, after, compared }: Groups, hopedFor: number | undefined) {
  const groups = [before, after, ...(compared ? [compared.before, compared.after] : [])];
  const change = after.mean - before.mean - (compared ? compared.after.mean - compared.before.mean : 0);
  if (!groups.every(isEnough)) return { change, isSure: false };
  // Chosen from what was there before it began: nobody may choose it by what comes.
  const tuning = 2 * before.n;
  const se = Math.hypot(...groups.map((group) => group.se));
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  const interval = alwaysValid(change, { se, n, tuning });
  const now = alwaysValid(after.mean, { se: after.se, n: after.n, tuning });
  const isSure = se > 0 && (interval.low > 0 || interval.high < 0);
  return { change, interval, now, isSure, ...(hopedFor !== undefined && { hoped: hopedOf(before, now, hopedFor) }) };
}

/** Enough to say how far off it may be. */
const isEnough = ({ counted, readings, se }: Group): boolean =>
  Number.isFinite(se) && (counted || readings >= fewestReadings);

function hopedOf(before: Group, { estimate, low, high }: Interval, value: number): Hoped {
  const isUp = value >= before.mean;
  const [worst, best] = isUp ? [low, high] : [-high, -low];
  const [is, want] = isUp ? [estimate, value] : [-estimate, -value];
  if (worst >= want) return 'reached';
  if (best < want) return 'not-reached';
  return is >= want ? 'likely' : 'unlikely';
}
