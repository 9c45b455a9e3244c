import type { Effect } from '#model/practice/effect/experiment-effect.ts';
import type { Reading } from '#model/practice/effect/readings.ts';

/** Where things of a chart of an effect stand. Units: px in a box of the given size. */
export type EffectScene = {
  readonly before: readonly (readonly [number, number])[];
  readonly after: readonly (readonly [number, number])[];
  readonly startX: number;
  /** At which end of the words under it the start stands, so that they stay within. */
  readonly startAnchor: 'start' | 'middle' | 'end';
  readonly lines: readonly { readonly value: number; readonly y: number }[];
  readonly nowBand?: { readonly top: number; readonly bottom: number; readonly from: number };
  readonly means: readonly { readonly y: number; readonly from: number; readonly to: number }[];
  readonly hopedY?: number;
};

export type SceneOf = {
  readonly effect: Effect;
  readonly readings: readonly Reading[];
  readonly start: string;
  /** As far as it is to go, where that is later than its last value. */
  readonly until?: string | undefined;
  readonly hoped: number | undefined;
  readonly size: { readonly width: number; readonly height: number };
};

const left = 48;
const edge = 12;

export function effectScene({ effect, readings, start, until, hoped, size }: SceneOf): EffectScene {
  const { before, after, now } = effect;
  const time = (day: string): number => Date.parse(day);
  const ends = [after.to, start, until ?? start].map(time);
  const [first, last] = [time(before.from), Math.max(...ends)];
  const x = (at: number): number => left + ((at - first) / Math.max(last - first, 1)) * (size.width - left - edge);
  const values = readings.map(({ value }) => value);
  const all = [...values, ...(hoped === undefined ? [] : [hoped]), ...(now ? [now.low, now.high] : [])];
  const lines = roundLines(Math.min(...all), Math.max(...all));
  const [low, high] = [lines[0] ?? 0, lines.at(-1) ?? 1];
  const y = (value: number): number =>
    size.height - edge - ((value - low) / Math.max(high - low, Number.EPSILON)) * (size.height - 2 * edge);
  const points = (from: string, to: string) =>
    readings
      .filter(({ at }) => at >= from && at <= to)
      .map(({ at, value }): readonly [number, number] => [x(time(at)), y(value)]);
  const startX = x(time(start));
  const end = x(time(after.to));
  return {
    before: points(before.from, before.to),
    after: points(after.from, after.to),
    startX,
    startAnchor: startX > size.width * 0.75 ? 'end' : startX < size.width * 0.25 ? 'start' : 'middle',
    lines: lines.map((value) => ({ value, y: y(value) })),
    means: [
      { y: y(before.mean), from: left, to: startX },
      { y: y(after.mean), from: startX, to: end },
    ],
    ...(now && { nowBand: { top: y(now.high), bottom: y(now.low), from: startX } }),
    ...(hoped !== undefined && { hopedY: y(hoped) }),
  };
}

/** Three to six round values that hold everything between the first and the last. */
export function roundLines(low: number, high: number): readonly number[] {
  const span = high - low || Math.abs(high) || 1;
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5, 10].find((each) => each * power >= rough) ?? 10);
  const [from, to] = [Math.floor(low / step), Math.ceil(high / step)];
  return Array.from({ length: Math.max(to - from, 1) + 1 }, (_, at) => Number(((from + at) * step).toPrecision(12)));
}
