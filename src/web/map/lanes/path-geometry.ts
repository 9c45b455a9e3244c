import { curveAt, type Point } from '#exchange/pictures/curve-path.ts';
import type { CurveContent, MapContent } from '#exchange/pictures/content/types.ts';
import { type MapFrame, toPx } from '#web/canvas/frame.ts';

/** How much of the lane's height a feeling of 1 is; the rest is for what people said. */
const reach = 0.27;

export const toY = (frame: MapFrame, feeling: number): number => frame.height / 2 - feeling * frame.height * reach;
export const toFeeling = (frame: MapFrame, y: number): number => (frame.height / 2 - y) / (frame.height * reach);

/** The height in which a feeling of 1 lies so far from the middle. Units: px. */
export const heightOfSwing = (swing: number): number => swing / reach;

/** A curve's points on the screen; of two at the same place the later stands a pixel to the right. */
export function curvePoints(frame: MapFrame, curve: CurveContent | undefined): Point[] {
  let last = Number.NEGATIVE_INFINITY;
  return (curve?.points ?? []).map(({ x, feeling }) => {
    last = Math.max(toPx(frame, x), last + 1);
    return { x: last, y: toY(frame, feeling) };
  });
}

/** Where a sign at `x` stands: on the curve, or in the middle where there is none. */
export const onCurve = (frame: MapFrame, points: readonly Point[], x: number): Point => ({
  x: toPx(frame, x),
  y: curveAt(points, toPx(frame, x)) ?? frame.height / 2,
});

/**
 * The edges of what people felt along the journey: at each place the middle half of what was said near it.
 *
 * Source  kernel-weighted mean of the quartiles per interaction, Gaussian of 0.32 phases, weighted by how many spoke (Nadaraya 1964).
 */
export function spreadOf(frame: MapFrame, spread: MapContent['spread']) {
  const heard = spread.filter(({ n }) => n >= 2);
  const [first, last] = [heard[0]?.x, heard.at(-1)?.x];
  if (first === undefined || last === undefined || first === last) return [];
  const steps = Math.ceil((last - first) / 0.12);
  return Array.from({ length: steps + 1 }, (_, i) => {
    const x = first + ((last - first) * i) / steps;
    const near = heard.map(({ x: at, n }) => n * Math.exp(-(((x - at) / 0.32) ** 2) / 2));
    const all = near.reduce((sum, weight) => sum + weight, 0);
    const mean = (of: (one: (typeof heard)[number]) => number) =>
      heard.reduce((sum, one, k) => sum + (near[k] ?? 0) * of(one), 0) / all;
    return {
      x: toPx(frame, x),
      low:
        toY(
          frame,
          mean(({ low }) => low),
        ) + 9,
      high:
        toY(
          frame,
          mean(({ high }) => high),
        ) - 9,
    };
  });
}

/** Where the stones of a moment stand: a little to the right, so that a mark at the same place is seen. */
export const cairnAt = ({ x, y }: Point): Point => ({ x: x + 17, y });
