import type { MeasureBody } from '#model/practice/measure.ts';
import { nextStretch, stretchOf } from '#model/practice/series/stretch.ts';

/**
 * How a measure's series does, by what was said of how often a value comes.
 *
 * Shape   `late`: the stretch after the last value is over, and none came; `broken`: so are two, nobody seems to fill it in; `gaps` the
 * first days of stretches in between that have none.
 */
export type SeriesState = {
  readonly is: 'empty' | 'untimed' | 'on-time' | 'late' | 'broken';
  readonly since?: string;
  readonly gaps: readonly string[];
};

const mostGaps = 400;

export function seriesState({ series = [], every }: Pick<MeasureBody, 'series' | 'every'>, today: string): SeriesState {
  const days = series.map(({ at }) => at).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { is: 'empty', gaps: [] };
  if (every === undefined) return { is: 'untimed', gaps: [] };
  const has = new Set(days.map((day) => stretchOf(day, every)));
  const gaps: string[] = [];
  const end = stretchOf(last, every);
  for (let at = stretchOf(first, every); at < end && gaps.length < mostGaps; at = nextStretch(at, every))
    if (!has.has(at)) gaps.push(at);
  const awaited = nextStretch(end, every);
  const over = nextStretch(awaited, every);
  if (today < over) return { is: 'on-time', gaps };
  return { is: today < nextStretch(over, every) ? 'late' : 'broken', since: over, gaps };
}
