import { curveAt, type Point } from '#exchange/pictures/curve-path.ts';
import type { CurveContent, MapContent } from '#exchange/pictures/content/types.ts';
import { type MapFrame, toPx } from '#web/map/frame.ts';

/** How much of the lane's height a feeling of 1 is; the rest is for what people said. */
const reach = 0.27;

export const toY = (frame: MapFrame, feeling: number): number => frame.height / 2 - feeling * frame.height * reach;
export const toFeeling = (frame: MapFrame, y: number): number => (frame.height / 2 - y) / (frame.height * reach);

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
export function spreadOf(frame: MapFrame, content: MapContent) {
  const heard = content.spread.filter(({ n }) => n >= 2);
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

export type Label = {
  readonly id: string;
  /** What it is about, on the curve. */
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  readonly above: boolean;
  /** How far off it would like to stand. */
  readonly near?: number;
};

export type PlacedLabel = Label & { readonly x: number; readonly y: number };

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const shifts = [0, -0.25, 0.25, -0.5, 0.5, -0.75, 0.75, -1, 1, -1.3, 1.3];
/** Once all stand somewhere each looks again whether there is a better place. */
const rounds = 3;

/** Lays labels beside what they are about, off the curve and off each other; the first ones choose first. */
export function placeLabels(frame: MapFrame, labels: readonly Label[], taken: readonly Box[]): PlacedLabel[] {
  const placed = new Map<string, PlacedLabel>();
  for (let round = 0; round < rounds; round += 1) {
    for (const label of labels) {
      placed.delete(label.id);
      placed.set(label.id, { ...label, ...bestPlace(frame, label, boxesNear(label, [taken, [...placed.values()]])) });
    }
  }
  return legible(labels.flatMap(({ id }) => placed.get(id) ?? []));
}

/** So much of a label may lie under others that came before it. */
const mostCovered = 0.05;

/** Those that can be read: where there is no room for all, those that come first stay and no two lie on each other. */
function legible(labels: readonly PlacedLabel[]): PlacedLabel[] {
  const kept: PlacedLabel[] = [];
  for (const label of labels) {
    const covered = kept.reduce((sum, other) => sum + overlap(other, label), 0);
    if (covered <= mostCovered * label.width * label.height) kept.push(label);
  }
  return kept;
}

/** What a label could come to lie on. */
function boxesNear({ at, width }: Label, all: readonly (readonly Box[])[]): Box[] {
  const reach = 2 * width + 10;
  return all.flatMap((boxes) => boxes.filter((box) => box.x < at.x + reach && box.x + box.width > at.x - reach));
}

function bestPlace(frame: MapFrame, label: Label, boxes: readonly Box[]): Point {
  const whole = frame.width;
  const lowest = frame.height - label.height - 4;
  let best = { x: 0, y: 0, cost: Number.POSITIVE_INFINITY };
  for (let y = 4; y <= lowest; y += 8) {
    for (const shift of shifts) {
      const wanted = label.at.x - label.width / 2 + shift * label.width;
      const x = Math.min(Math.max(wanted, 8), Math.max(whole - label.width - 8, 8));
      const cost = costOf({ ...label, x, y }, { boxes, most: best.cost });
      if (cost < best.cost) best = { x, y, cost };
    }
  }
  return best;
}

type Against = {
  readonly boxes: readonly Box[];
  /** What costs more is not looked at further. */
  readonly most: number;
};

/** Near to what it is about, on its side of the curve, and on top of nothing. */
function costOf(label: PlacedLabel, { boxes, most }: Against): number {
  const isAbove = label.y + label.height <= label.at.y;
  const away = isAbove ? label.at.y - label.y - label.height : label.y - label.at.y;
  const aside = Math.abs(label.x + label.width / 2 - label.at.x);
  const near = label.near ?? 22;
  const far = Math.abs(away - near) * 1.2 + aside * 0.9 + (isAbove === label.above ? 0 : 26);
  if (far >= most) return far;
  const around = grown(label);
  return boxes.reduce((sum, box) => sum + overlap(box, around) * 12, far);
}

const grown = ({ x, y, width, height }: Box): Box => ({ x: x - 5, y: y - 3, width: width + 10, height: height + 6 });

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** Boxes along the curve that labels should not cover. */
export function boxesOfCurve(points: readonly Point[], width: number): Box[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const step = 14;
  const boxes: Box[] = [];
  for (let x = first.x; x <= last.x; x += step) {
    const y = curveAt(points, x) ?? 0;
    boxes.push({ x: x - step / 2, y: y - width / 2, width: step, height: width });
  }
  return boxes;
}
