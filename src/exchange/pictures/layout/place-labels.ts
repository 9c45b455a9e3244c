import type { Point } from '#exchange/pictures/curve-path.ts';
import { type Box, boxesMeet, growBox, type Path } from '#exchange/pictures/path.ts';

/** A label that wants to stand near its anchor, rather above than below it. */
export type LabelWish = {
  readonly id: string;
  readonly anchor: Point;
  readonly width: number;
  readonly height: number;
  readonly above: boolean;
};

export type Landscape = { readonly area: Box; readonly taken: readonly Box[] };

export type PlacedLabels = { readonly placed: ReadonlyMap<string, Box>; readonly left: readonly LabelWish[] };

const air = 6;

/** Gives each label in turn the nearest spot that is free; those for which there is none are left. */
export function placeLabels(wishes: readonly LabelWish[], { area, taken }: Landscape): PlacedLabels {
  const placed = new Map<string, Box>();
  const left: LabelWish[] = [];
  const near = [...taken];
  for (const wish of wishes) {
    const free = spotsFor(wish, area).filter(({ box }) => {
      const wide = growBox(box, air);
      return !near.some((other) => boxesMeet(wide, other));
    });
    const spot = free.find(({ box }) => !crosses(box, wish.anchor, [...placed.values()])) ?? free[0];
    if (spot) {
      placed.set(wish.id, spot.box);
      near.push(spot.box);
    } else left.push(wish);
  }
  return { placed, left };
}

function crosses(box: Box, anchor: Point, labels: readonly Box[]): boolean {
  if (gapTo(box, anchor) < leaderFrom) return false;
  const from = nearestIn(box, anchor);
  return [0.2, 0.4, 0.6, 0.8].some((part) => {
    const on = {
      x: from.x + (anchor.x - from.x) * part - 3,
      y: from.y + (anchor.y - from.y) * part - 3,
      width: 6,
      height: 6,
    };
    return labels.some((label) => boxesMeet(on, label));
  });
}

const distances = [12, 18, 26, 36, 48, 64, 84, 108, 136, 168, 200];
const shifts = [-0.5, -0.3, -0.7, -0.12, -0.88, 0.04, -1.04, 0.3, -1.3];

function spotsFor(wish: LabelWish, area: Box): { box: Box; cost: number }[] {
  const { anchor, width, height } = wish;
  const spots: { box: Box; cost: number }[] = [];
  const add = (x: number, y: number, extra: number): void => {
    const kept = Math.min(Math.max(x, area.x), area.x + area.width - width);
    const box = { x: kept, y, width, height };
    if (y >= area.y && y + height <= area.y + area.height) spots.push({ box, cost: gapTo(box, anchor) + extra });
  };
  for (const distance of distances) {
    for (const shift of shifts) {
      const aside = Math.abs(shift + 0.5) * 22;
      add(anchor.x + shift * width, anchor.y - distance - height, aside + (wish.above ? 0 : 34));
      add(anchor.x + shift * width, anchor.y + distance, aside + (wish.above ? 34 : 0));
    }
    add(anchor.x + distance, anchor.y - height / 2, 20);
    add(anchor.x - distance - width, anchor.y - height / 2, 20);
  }
  return spots.toSorted((a, b) => a.cost - b.cost);
}

/** The point of a box that is nearest to another point. */
const nearestIn = (box: Box, { x, y }: Point): Point => ({
  x: Math.min(Math.max(x, box.x), box.x + box.width),
  y: Math.min(Math.max(y, box.y), box.y + box.height),
});

function gapTo(box: Box, anchor: Point): number {
  const near = nearestIn(box, anchor);
  return Math.hypot(near.x - anchor.x, near.y - anchor.y);
}

const leaderFrom = 40;

/** A thin bowed line from a label to what it speaks of; none when they stand next to each other. */
export function leaderTo(box: Box, anchor: Point): Path | undefined {
  const gap = gapTo(box, anchor);
  if (gap < leaderFrom) return undefined;
  const from = nearestIn(growBox(box, 3), anchor);
  const part = 1 - 17 / gap;
  const to = { x: from.x + (anchor.x - from.x) * part, y: from.y + (anchor.y - from.y) * part };
  const bow = Math.min(gap / 6, 14);
  const [dx, dy] = [((to.y - from.y) / gap) * bow, ((from.x - to.x) / gap) * bow];
  return [
    ['M', from.x, from.y],
    [
      'C',
      from.x + (to.x - from.x) / 3 + dx,
      from.y + (to.y - from.y) / 3 + dy,
      from.x + ((to.x - from.x) * 2) / 3 + dx,
      from.y + ((to.y - from.y) * 2) / 3 + dy,
      to.x,
      to.y,
    ],
  ];
}
