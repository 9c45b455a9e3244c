import type { Path, PathStep } from '#exchange/pictures/path.ts';
import type { Body } from '#model/document/records.ts';

type Series = NonNullable<Body<'measure'>['series']>;

/** The last value by day, and whether it is as good as its target; nothing without values. */
export function latestOf(
  body: Pick<Body<'measure'>, 'series' | 'target' | 'direction'> | undefined,
): { readonly at: string; readonly value: number; readonly isMet: boolean } | undefined {
  const last = (body?.series ?? []).toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
  if (!body || !last) return undefined;
  const { target, direction = 'up' } = body;
  const isMet = target !== undefined && (direction === 'up' ? last.value >= target : last.value <= target);
  return { at: last.at, value: last.value, isMet };
}

/** A small line through the values, evenly spaced, with room for the target. Units: a box of 60 by 18. */
export function sparkline(series: Series, target: number | undefined): Path {
  const values = series.toSorted((a, b) => (a.at < b.at ? -1 : 1)).map(({ value }) => value);
  const all = [...values, ...(target === undefined ? [] : [target])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const y = (value: number): number => (high === low ? 9 : 16 - ((value - low) / (high - low)) * 14);
  const step = 56 / Math.max(values.length - 1, 1);
  return values.map((value, at): PathStep => [at === 0 ? 'M' : 'L', 2 + at * step, y(value)]);
}
