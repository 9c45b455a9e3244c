import { daysOf } from '#model/map/duration.ts';

export type TimeMark = { readonly x: number; readonly label: number; readonly unit: 'day' | 'week' | 'month' | 'year' };

/** A phase on the time scale. Units: `x` in phases from the left edge, days from where the journey begins. */
export type PhaseTime = {
  readonly phase: string;
  readonly index: number;
  readonly days: number;
  readonly from: number;
  readonly leadTime: string;
};

const month = 365.25 / 12;
const steps = [
  { unit: 'day', days: 1 },
  { unit: 'week', days: 7 },
  { unit: 'month', days: month },
  { unit: 'month', days: 3 * month },
  { unit: 'year', days: 365.25 },
] as const;
const mostMarks = 26;

type Timed = { readonly id: string; readonly body: { readonly leadTime?: string | undefined } };

/** When each phase that says how long it takes begins, one after the other; those that say nothing take no time on the scale. */
export function phaseTimes(phases: readonly Timed[]): PhaseTime[] {
  let from = 0;
  return phases.flatMap(({ id, body }, index): PhaseTime[] => {
    const days = daysOf(body.leadTime);
    if (body.leadTime === undefined || days === undefined || days <= 0) return [];
    const time = { phase: id, index, days, from, leadTime: body.leadTime };
    from += days;
    return [time];
  });
}

/** How long the phases of a map take, and marks along them. */
export function phasesInTime(phases: readonly { readonly id: string; readonly leadTime?: string | undefined }[]): {
  readonly phases: readonly PhaseTime[];
  readonly marks: readonly TimeMark[];
} {
  const times = phaseTimes(phases.map(({ id, leadTime }) => ({ id, body: { leadTime } })));
  return { phases: times, marks: timeMarks(times) };
}

/** Marks along the phases, as close as can be read: days, weeks, months, quarters or years since the journey began. */
export function timeMarks(times: readonly PhaseTime[]): TimeMark[] {
  const whole = times.reduce((sum, { days }) => sum + days, 0);
  const step = steps.find(({ days }) => whole / days <= mostMarks) ?? steps[4];
  const each = step.unit === 'month' ? Math.round(step.days / month) : 1;
  return times.flatMap(({ index, days, from }) => {
    const marks: TimeMark[] = [];
    for (let n = Math.ceil(from / step.days - 1e-9); n * step.days < from + days - 1e-9; n += 1)
      if (n > 0) marks.push({ x: index + (n * step.days - from) / days, label: n * each, unit: step.unit });
    return marks;
  });
}

/** How broad each phase wants to be beside the others, where phases are drawn as long as they take; one that says nothing as the shortest. */
export function phaseWeights(phases: readonly Timed[]): number[] | undefined {
  const days = phases.map(({ body }) => daysOf(body.leadTime) ?? 0);
  const known = days.filter((long) => long > 0);
  if (known.length === 0) return undefined;
  const shortest = Math.min(...known);
  return days.map((long) => (long > 0 ? long : shortest));
}
