import { curveAt, type Point } from '#exchange/pictures/curve-path.ts';
import type { Box } from '#exchange/pictures/path.ts';
import type { MapFrame } from '#web/canvas/frame.ts';

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

const shifts = [0, -0.25, 0.25, -0.5, 0.5, -0.75, 0.75, -1, 1, -1.3, 1.3];
/** Once all stand somewhere each looks again whether there is a better place. */
const rounds = 3;

/** What labels keep off: nothing may be written on what is `solid`, and rather nothing on what is thin. What has to be `kept` stands whatever it lies on. */
export type Taken = { readonly solid: readonly Box[]; readonly thin?: readonly Box[]; readonly kept?: string };

/** Lays labels beside what they are about, off the curve and off each other; the first ones choose first, and those that could not be read are left out. */
export function placeLabels(frame: MapFrame, labels: readonly Label[], taken: Taken): PlacedLabel[] {
  const { solid, thin = [], kept } = taken;
  const ground = { frame, solid, kept, all: [...solid, ...thin] };
  const first = legible(ground, settled(ground, labels));
  const others = labels.filter(({ id }) => first.has(id));
  const read = legible(ground, settled(ground, others));
  for (const label of labels) {
    if (read.has(label.id)) continue;
    const late = { ...label, ...bestPlace(frame, label, boxesNear(label, [ground.all, [...read.values()]])) };
    if (isLegible(ground, late, read)) read.set(label.id, late);
  }
  return labels.flatMap(({ id }) => read.get(id) ?? []);
}

type Ground = Pick<Taken, 'solid'> & {
  readonly frame: MapFrame;
  readonly kept: string | undefined;
  readonly all: readonly Box[];
};

/** Those that can be read where they stand; of two on each other the one that comes first. */
function legible(ground: Ground, placed: readonly PlacedLabel[]): Map<string, PlacedLabel> {
  const read = new Map<string, PlacedLabel>();
  for (const label of placed) if (isLegible(ground, label, read)) read.set(label.id, label);
  return read;
}

/** All of them, each at the best place that the others leave it. */
function settled({ frame, all }: Ground, labels: readonly Label[]): PlacedLabel[] {
  const placed = new Map<string, PlacedLabel>();
  for (let round = 0; round < rounds; round += 1) {
    for (const label of labels) {
      placed.delete(label.id);
      placed.set(label.id, { ...label, ...bestPlace(frame, label, boxesNear(label, [all, [...placed.values()]])) });
    }
  }
  return labels.flatMap(({ id }) => placed.get(id) ?? []);
}

/** So much of a label may lie under others, and on the path; and so far from what it is about may it stand, of the lane's height. */
const most = { under: 0.01, onPath: 0.05, away: 0.5 };

/** Whether it can be read there: not under another, nor on the path, nor so far off that nobody sees what it is about. */
function isLegible(
  { frame, solid, kept }: Ground,
  label: PlacedLabel,
  others: ReadonlyMap<string, PlacedLabel>,
): boolean {
  if (label.id === kept) return true;
  if (gapTo(label, label.at) > most.away * frame.height) return false;
  const size = label.width * label.height;
  const covered = (boxes: Iterable<Box>): number =>
    [...boxes].reduce((sum, box) => sum + overlap(box, label), 0) / size;
  return covered(others.values()) <= most.under && covered(solid) <= most.onPath;
}

/** How far a point lies outside of a box. */
const gapTo = ({ x, y, width, height }: Box, at: Point): number =>
  Math.hypot(Math.max(x - at.x, 0, at.x - x - width), Math.max(y - at.y, 0, at.y - y - height));

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

/** Boxes along the curve that labels should not cover, as high as it is steep. */
export function boxesOfCurve(points: readonly Point[], width: number): Box[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const step = 14;
  const boxes: Box[] = [];
  const at = (x: number): number => curveAt(points, Math.min(Math.max(x, first.x), last.x)) ?? 0;
  for (let x = first.x; x <= last.x; x += step) {
    const [before, after] = [at(x - step / 2), at(x + step / 2)];
    const top = Math.min(before, after) - width / 2;
    boxes.push({ x: x - step / 2, y: top, width: step, height: Math.abs(after - before) + width });
  }
  return boxes;
}
