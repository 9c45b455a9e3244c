import { curveAt, type Point } from '#exchange/pictures/curve-path.ts';
import type { CurveContent, MapContent } from '#exchange/pictures/content/types.ts';

/** How the path lies on the screen. Units: px; `column` is the width of a phase. */
export type PathFrame = { readonly column: number; readonly phases: number; readonly height: number };

export const toPx = (frame: PathFrame, x: number): number => x * frame.column;
export const toY = (frame: PathFrame, feeling: number): number => frame.height / 2 - feeling * frame.height * 0.37;
export const toFeeling = (frame: PathFrame, y: number): number => (frame.height / 2 - y) / (frame.height * 0.37);

/** A curve's points on the screen; of two at the same place the later stands a pixel to the right. */
export function curvePoints(frame: PathFrame, curve: CurveContent | undefined): Point[] {
  let last = Number.NEGATIVE_INFINITY;
  return (curve?.points ?? []).map(({ x, feeling }) => {
    last = Math.max(toPx(frame, x), last + 1);
    return { x: last, y: toY(frame, feeling) };
  });
}

/** Where a sign at `x` stands: on the curve, or in the middle where there is none. */
export const onCurve = (frame: PathFrame, points: readonly Point[], x: number): Point => ({
  x: toPx(frame, x),
  y: curveAt(points, toPx(frame, x)) ?? frame.height / 2,
});

/** The edges of what people felt at each interaction where at least two said so. */
export const spreadOf = (frame: PathFrame, content: MapContent) =>
  content.spread
    .filter(({ n }) => n >= 2)
    .map(({ x, low, high }) => ({ x: toPx(frame, x), low: toY(frame, low) + 8, high: toY(frame, high) - 8 }));

export type Label = {
  readonly id: string;
  /** What it is about, on the curve. */
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  readonly above: boolean;
};

export type PlacedLabel = Label & { readonly x: number; readonly y: number };

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const shifts = [0, -0.3, 0.3, -0.6, 0.6, -0.9, 0.9];
const gaps = [26, 44, 64, 88, 116, 148, 190];

/** Lays labels beside what they are about, off the curve and off each other; the first ones choose first. */
export function placeLabels(frame: PathFrame, labels: readonly Label[], taken: readonly Box[]): PlacedLabel[] {
  const boxes: Box[] = [...taken];
  const whole = frame.column * frame.phases;
  return labels.map((label) => {
    const places = [label.above, !label.above].flatMap((above) =>
      gaps.flatMap((gap) => shifts.map((shift) => placeOf(label, { above, gap, shift, whole }))),
    );
    const inside = places.filter(({ y }) => y >= 2 && y + label.height <= frame.height - 2);
    const free = inside.find((place) => !boxes.some((box) => meet(box, { ...label, ...place })));
    const place = free ?? leastCovered(inside.length > 0 ? inside : places, label, boxes);
    boxes.push({ ...place, width: label.width, height: label.height });
    return { ...label, ...place };
  });
}

function placeOf(
  label: Label,
  { above, gap, shift, whole }: { above: boolean; gap: number; shift: number; whole: number },
): { x: number; y: number } {
  const x = Math.min(Math.max(label.at.x - label.width / 2 + shift * label.width, 8), Math.max(whole - label.width - 8, 8));
  return { x, y: above ? label.at.y - gap - label.height : label.at.y + gap };
}

function leastCovered(places: readonly { x: number; y: number }[], label: Label, boxes: readonly Box[]) {
  const cover = (place: { x: number; y: number }) =>
    boxes.reduce((sum, box) => sum + overlap(box, { ...label, ...place }), 0);
  return places.reduce((best, place) => (cover(place) < cover(best) ? place : best), places[0] ?? { x: 0, y: 0 });
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

const meet = (a: Box, b: Box): boolean => overlap(a, b) > 0;

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
