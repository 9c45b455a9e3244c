import { curveAt, type Point } from '#exchange/pictures/curve-path.ts';

/** How far along one sample of a stroke is from the next. Units: phases. */
const step = 0.01;
/** What a hand draws is not truer than this. Units: feeling, −1 … 1. */
const tolerance = 0.07;
const mostPoints = 24;
/** Nearer to each other no two points may stand. Units: phases. */
const apart = 0.04;

/**
 * The line that a hand drew: where it went to and fro, what it drew last stands.
 *
 * Shape   `samples` in the order of the hand; the line runs from left to right, one point a hundredth of a phase.
 */
export function lineOf(samples: readonly Point[]): Point[] {
  const heights = new Map<number, number>();
  samples.forEach((to, i) => {
    const from = samples[i - 1] ?? to;
    const [a, b] = [Math.round(from.x / step), Math.round(to.x / step)];
    const steps = Math.max(Math.abs(b - a), 1);
    for (let k = 0; k <= steps; k += 1) {
      const share = k / steps;
      heights.set(Math.round(a + (b - a) * share), clamped(from.y + (to.y - from.y) * share));
    }
  });
  return [...heights].toSorted(([a], [b]) => a - b).map(([at, y]) => ({ x: at * step, y }));
}

/**
 * The fewest points whose curve follows a line: its ends, those that must stay where they are along it, and whichever lies farthest off, until
 * none does.
 *
 * Shape   `line` from left to right; `kept` are the places along it of points that stay.
 */
export function pointsAlong(line: readonly Point[], kept: readonly number[] = []): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return [];
  let points: Point[] = [];
  const take = (point: Point): void => {
    points = [...points, point].toSorted((a, b) => a.x - b.x);
  };
  const isFree = ({ x }: Point): boolean => points.every((one) => Math.abs(one.x - x) >= apart);
  for (const x of kept) {
    const point = { x, y: heightAt(line, x) };
    if (points.every((one) => one.x !== x)) take(point);
  }
  for (const end of [first, last]) if (isFree(end)) take(end);
  while (points.length < mostPoints) {
    const farthest = line.filter(isFree).reduce<{ point: Point; off: number } | undefined>((most, point) => {
      const off = Math.abs((curveAt(points, point.x) ?? 0) - point.y);
      return off > (most?.off ?? tolerance) ? { point, off } : most;
    }, undefined);
    if (!farthest) break;
    take(farthest.point);
  }
  return points;
}

/** How high a line is at a place along it. */
function heightAt(line: readonly Point[], x: number): number {
  const nearest = line.reduce((best, one) => (Math.abs(one.x - x) < Math.abs(best.x - x) ? one : best));
  return nearest.y;
}

const clamped = (feeling: number): number => Math.min(Math.max(feeling, -1), 1);
