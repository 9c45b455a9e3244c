import {
  curveLine,
  curveSamples,
  curveSegments,
  cubicTo,
  type Point,
  type Segment,
} from '#exchange/pictures/curve-path.ts';
import type { Path, PathStep } from '#exchange/pictures/path.ts';

/**
 * How a ribbon is drawn. Units: px. `width` may follow the place along it (what is measured makes it wider);
 * `taper` is the length over which each end grows from a third of the width to all of it, 0 where it goes on.
 */
export type RibbonLook = {
  readonly width: number | ((x: number) => number);
  readonly taper: number | readonly [start: number, end: number];
};

/** The outline of a broad stroke along the curve through the points, softly thinner at both ends; closed, for filling. */
export function ribbon(points: readonly Point[], look: RibbonLook): Path {
  const edges = edgesOf(points, look);
  return edges.length < 2 ? [] : outline(edges);
}

/** The same stroke in parts, cut where `marked` changes from one stretch between two points to the next. */
export function ribbonParts(
  points: readonly Point[],
  marked: (stretch: number) => boolean,
  look: RibbonLook,
): { path: Path; marked: boolean }[] {
  const edges = edgesOf(points, look);
  const parts: { path: Path; marked: boolean }[] = [];
  let start = 0;
  for (let end = 1; end < points.length; end += 1) {
    const last = end === points.length - 1;
    if (!last && marked(end) === marked(start)) continue;
    parts.push({ path: outline(edges.slice(start * perStretch, end * perStretch + 1)), marked: marked(start) });
    start = end;
  }
  return parts;
}

const perStretch = 10;

type Edge = { readonly up: Point; readonly down: Point };

function edgesOf(points: readonly Point[], look: RibbonLook): Edge[] {
  const spine = curveSamples(points, perStretch);
  if (spine.length < 2) return [];
  const lengths = lengthsAlong(spine);
  const whole = lengths.at(-1) ?? 0;
  const [starts, ends] = typeof look.taper === 'number' ? [look.taper, look.taper] : look.taper;
  return spine.map((point, i) => {
    const along = lengths[i] ?? 0;
    const fullness = Math.min(grown(along, starts), grown(whole - along, ends));
    const width = typeof look.width === 'number' ? look.width : look.width(point.x);
    return edgeOf(spine, i, (width / 2) * (1 / 3 + (2 / 3) * fullness));
  });
}

const outline = (edges: readonly Edge[]): Path =>
  closeRound(
    edges.map(({ up }) => up),
    edges.map(({ down }) => down).toReversed(),
  );

/** The outline between a low and a high edge, for filling behind a curve. */
export function band(points: readonly { x: number; low: number; high: number }[]): Path {
  const high = points.map(({ x, high: y }) => ({ x, y }));
  const low = points.map(({ x, low: y }) => ({ x, y }));
  const last = low.at(-1);
  if (!last || low.length < 2) return [];
  const back = curveSegments(low).toReversed().map(turn).map(cubicTo);
  return [...curveLine(high), ['L', last.x, last.y], ...back, ['Z']];
}

const turn = ({ from, out, into, to }: Segment): Segment => ({ from: to, out: into, into: out, to: from });

const grown = (along: number, taper: number): number => (taper === 0 ? 1 : easeIn(along / taper));

const easeIn = (part: number): number => {
  const t = Math.min(Math.max(part, 0), 1);
  return t * t * (3 - 2 * t);
};

function lengthsAlong(points: readonly Point[]): number[] {
  let sum = 0;
  return points.map((point, i) => {
    const before = points[i - 1];
    if (before) sum += Math.hypot(point.x - before.x, point.y - before.y);
    return sum;
  });
}

function edgeOf(spine: readonly Point[], i: number, half: number): Edge {
  const [here, before, after] = [
    at(spine, i),
    at(spine, Math.max(i - 1, 0)),
    at(spine, Math.min(i + 1, spine.length - 1)),
  ];
  const long = Math.hypot(after.x - before.x, after.y - before.y) || 1;
  const [across, down] = [(-(after.y - before.y) / long) * half, ((after.x - before.x) / long) * half];
  return { up: { x: here.x - across, y: here.y - down }, down: { x: here.x + across, y: here.y + down } };
}

function at(points: readonly Point[], i: number): Point {
  const point = points[i];
  if (!point) throw new RangeError(`no point ${i} of ${points.length}`);
  return point;
}

function closeRound(upper: readonly Point[], lower: readonly Point[]): Path {
  const start = at(upper, 0);
  return [
    ['M', start.x, start.y],
    ...smoothLine(upper),
    capTo(at(upper, upper.length - 1), at(lower, 0)),
    ...smoothLine(lower),
    capTo(at(lower, lower.length - 1), start),
    ['Z'],
  ];
}

function smoothLine(points: readonly Point[]): PathStep[] {
  return points.slice(1).map((to, i) => {
    const from = at(points, i);
    const [before, after] = [points[i - 1] ?? from, points[i + 2] ?? to];
    const out = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    return cubicTo({ from, out, into: { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 }, to });
  });
}

function capTo(from: Point, to: Point): PathStep {
  const [dx, dy] = [((to.y - from.y) * 2) / 3, ((from.x - to.x) * 2) / 3];
  return ['C', from.x + dx, from.y + dy, to.x + dx, to.y + dy, to.x, to.y];
}
