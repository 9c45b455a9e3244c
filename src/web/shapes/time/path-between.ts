import { curveAt } from '#exchange/pictures/curve-path.ts';

export type PathPoint = { readonly x: number; readonly feeling: number };

const samples = 160;

/**
 * A path part of the way from one to another, so that what was felt is seen to rise and fall.
 *
 * Shape   `t` 0 is the first, 1 the second; both are stretched over the phases that they have.
 * Units   x 0 … 1 over the whole journey.
 */
export function pathBetween(from: readonly PathPoint[], to: readonly PathPoint[], t: number): PathPoint[] {
  if (t <= 0 || to.length === 0) return [...from];
  if (t >= 1 || from.length === 0) return [...to];
  const [a, b] = [from.map(asPoint), to.map(asPoint)];
  const ends = [mix(first(a), first(b), t), mix(last(a), last(b), t)] as const;
  return Array.from({ length: samples + 1 }, (_, i) => {
    const x = ends[0] + ((ends[1] - ends[0]) * i) / samples;
    return { x, feeling: mix(curveAt(a, x) ?? 0, curveAt(b, x) ?? 0, t) };
  });
}

/** The points over a whole of `phases`, as a part of it. */
export const overWhole = (points: readonly PathPoint[], phases: number): PathPoint[] =>
  points.map(({ x, feeling }) => ({ x: x / Math.max(phases, 1), feeling }));

const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
const asPoint = ({ x, feeling }: PathPoint) => ({ x, y: feeling });
const first = (points: readonly { x: number }[]): number => points[0]?.x ?? 0;
const last = (points: readonly { x: number }[]): number => points.at(-1)?.x ?? 1;
