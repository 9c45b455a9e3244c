import type { Path, PathStep } from '#exchange/pictures/path.ts';

export type Point = { readonly x: number; readonly y: number };

/** One stretch of a curve: a cubic Bézier whose handles lie a third of the way, so that x runs evenly along it. */
export type Segment = { readonly from: Point; readonly out: Point; readonly into: Point; readonly to: Point };

/**
 * Slopes of a curve through every point that never swings past one: the map must not show a feeling nobody reported.
 *
 * Shape   `points` sorted by `x`, no two equal; one slope per point, flat at both ends.
 * Source  M. Steffen 1990, A simple method for monotonic interpolation in one dimension, A&A 239.
 */
const curveSlopes = (points: readonly Point[]): number[] => points.map((_, i) => slopeAt(points, i));

function slopeAt(points: readonly Point[], i: number): number {
  const [before, point, after] = [points[i - 1], points[i], points[i + 1]];
  if (!before || !point || !after) return 0;
  const [back, ahead] = [point.x - before.x, after.x - point.x];
  const [rise, climb] = [(point.y - before.y) / back, (after.y - point.y) / ahead];
  const parabola = (rise * ahead + climb * back) / (back + ahead);
  return (Math.sign(rise) + Math.sign(climb)) * Math.min(Math.abs(rise), Math.abs(climb), Math.abs(parabola) / 2);
}

/** The curve through the points, one stretch between each two; none for fewer than two points. */
export function curveSegments(points: readonly Point[]): Segment[] {
  const slopes = curveSlopes(points);
  return points.slice(1).flatMap((to, i) => {
    const from = points[i];
    return from ? [segment(from, to, [slopes[i] ?? 0, slopes[i + 1] ?? 0])] : [];
  });
}

function segment(from: Point, to: Point, [leaving, arriving]: readonly [number, number]): Segment {
  const third = (to.x - from.x) / 3;
  const out = { x: from.x + third, y: from.y + leaving * third };
  return { from, out, into: { x: to.x - third, y: to.y - arriving * third }, to };
}

/** The height of the curve at `x`; level before its first point and after its last, `undefined` without points. */
export function curveAt(points: readonly Point[], x: number): number | undefined {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return undefined;
  if (x <= first.x) return first.y;
  if (x >= last.x) return last.y;
  const i = points.findIndex((point) => x <= point.x);
  const [from, to] = [points[i - 1], points[i]];
  if (!from || !to) return first.y;
  return pointOn(segment(from, to, [slopeAt(points, i - 1), slopeAt(points, i)]), (x - from.x) / (to.x - from.x)).y;
}

/** Where a segment is when `t` of its width (0 … 1) is behind. */
function pointOn({ from, out, into, to }: Segment, t: number): Point {
  const u = 1 - t;
  const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return {
    x: a * from.x + b * out.x + c * into.x + d * to.x,
    y: a * from.y + b * out.y + c * into.y + d * to.y,
  };
}

/** Points along the curve, `each` to a stretch, the ends among them. */
export function curveSamples(points: readonly Point[], each: number): Point[] {
  const first = points[0];
  if (!first) return [];
  const steps = Array.from({ length: each }, (_, i) => (i + 1) / each);
  return [first, ...curveSegments(points).flatMap((segment) => steps.map((t) => pointOn(segment, t)))];
}

/** The curve as an open line. */
export function curveLine(points: readonly Point[]): Path {
  const first = points[0];
  if (!first) return [];
  return [['M', first.x, first.y], ...curveSegments(points).map(cubicTo)];
}

export const cubicTo = ({ out, into, to }: Segment): PathStep => ['C', out.x, out.y, into.x, into.y, to.x, to.y];
