import { curveAt, type Point } from '#exchange/pictures/curve-path.ts';
import type { WallMoment, WallQuote } from '#exchange/pictures/wall/wall-content.ts';
import type { LaidSaying, WallText } from '#exchange/pictures/wall/wall-layout.ts';
import { evenLines } from '#exchange/pictures/wall/even-lines.ts';
import { textAt } from '#exchange/pictures/wall/lay-phases.ts';
import type { WallRoom, WallType } from '#exchange/pictures/wall/wall-size.ts';
import { type Box, boxesMeet, growBox } from '#exchange/pictures/path.ts';

/** Something to be said beside the path, at `x` phases. */
export type Saying = {
  readonly moment?: WallMoment | undefined;
  readonly quote?: WallQuote | undefined;
  readonly x: number;
};

export type Beside = {
  readonly room: WallRoom;
  readonly type: WallType;
  readonly area: Box;
  readonly line: readonly Point[];
  /** The same line in small steps. */
  readonly samples: readonly Point[];
  readonly mid: number;
  readonly x: (phases: number) => number;
  /** What must stay in sight: signs, stones, words of the axis. */
  readonly taken: readonly Box[];
};

/** Places sayings one after the other, each above a peak or below a dip; one for which there is no such place is left out whole. */
export function laySayings(sayings: readonly Saying[], beside: Beside): LaidSaying[] {
  const laid: LaidSaying[] = [];
  for (const saying of sayings) {
    const one = laySaying(saying, { ...beside, taken: [...beside.taken, ...laid] });
    if (one) laid.push(one);
  }
  return laid;
}

/** A saying in the best place it has; nothing where it has none. */
export function laySaying(saying: Saying, beside: Beside): LaidSaying | undefined {
  const isAbove = liesHigh(saying.x, beside);
  const spots = shapesOf(saying, beside).flatMap((shape) => spotsOf(saying, { ...beside, shape, isAbove }));
  const free = spots.filter(({ box }) => isFree(box, beside));
  const [best] = free.toSorted((a, b) => a.cost - b.cost);
  return best && finish(saying, { shape: best.shape, box: best.box, isAbove });
}

const widths = [8, 9, 10, 11, 12, 13, 14, 16, 18, 20, 23];

type Shape = {
  readonly width: number;
  readonly height: number;
  readonly title: WallText | undefined;
  readonly words: WallText | undefined;
  readonly by: WallText | undefined;
};

/** The ways in which a saying can be broken into lines, up to four of words. */
function shapesOf({ moment, quote }: Saying, { room: { measure }, type }: Beside): Shape[] {
  const shapes = widths.flatMap((wide): Shape[] => {
    const width = wide * type.em;
    const title = moment && evenLines(moment.title, { font: type.moment, width }, measure);
    const words = quote && evenLines(quote.text, { font: type.quote, width }, measure);
    if ((title?.length ?? 0) > 2 || (words?.length ?? 0) > 4) return [];
    return [stacked({ title, words, by: quote?.by }, { measure, type })];
  });
  const known = new Set<string>();
  return shapes.filter(({ width, height }) => {
    const key = `${width} ${height}`;
    return !known.has(key) && known.add(key);
  });
}

type Told = { title: string[] | undefined; words: string[] | undefined; by: string | undefined };

/** The moment's name over the words, and whose they are after their last line. */
function stacked({ title, words, by }: Told, { measure, type }: Pick<WallRoom, 'measure'> & { type: WallType }): Shape {
  const head = title && textAt({ x: 0, y: 0 }, title, { font: type.moment, measure });
  const top = head ? head.height + type.em * 0.1 : 0;
  const body = words && textAt({ x: 0, y: top }, words, { font: type.quote, measure });
  const last = body ? measure(words.at(-1) ?? '', type.quote) : 0;
  const voice =
    body && by !== undefined && by !== ''
      ? textAt({ x: last + type.em * 0.4, y: body.y + body.height - body.lineHeight }, [by], { font: type.by, measure })
      : undefined;
  const parts = [head, body, voice].filter((part) => part !== undefined);
  return {
    title: head,
    words: body,
    by: voice,
    width: Math.ceil(Math.max(0, ...parts.map((part) => part.x + part.width))),
    height: Math.ceil(Math.max(0, ...parts.map((part) => part.y + part.height))),
  };
}

type Spot = { readonly box: Box; readonly shape: Shape; readonly cost: number };

const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9, 0, 1];

/** Places over or under the stretch of path that the box spans, as near to it as words can come. */
function spotsOf(saying: Saying, at: Beside & { shape: Shape; isAbove: boolean }): Spot[] {
  const { area, type, shape, isAbove } = at;
  const anchor = at.x(saying.x);
  const here = curveAt(at.line, anchor) ?? at.mid;
  return shares.flatMap((share): Spot[] => {
    const left = Math.min(Math.max(anchor - share * shape.width, area.x), area.x + area.width - shape.width);
    if (left < area.x || anchor < left - type.em || anchor > left + shape.width + type.em) return [];
    const edge = edgeOver({ left, right: left + shape.width }, at);
    const y = isAbove ? edge - shape.height - type.em * 0.55 : edge + type.em * 0.55;
    const away = isAbove ? here - (y + shape.height) : y - here;
    if (away > type.em * 6) return [];
    const cost =
      away + Math.abs(share - 0.5) * type.em * 1.5 + Math.abs(Math.log(shape.width / shape.height / 3)) * type.em;
    return [{ box: { x: left, y, width: shape.width, height: shape.height }, shape, cost }];
  });
}

/** How far the path, and what stands on it, comes up or down between two edges. */
function edgeOver({ left, right }: { left: number; right: number }, at: Beside & { isAbove: boolean }): number {
  const { line, samples, mid, type, taken, isAbove } = at;
  const pad = type.em * 0.4;
  const among = (x: number): boolean => x > left - pad && x < right + pad;
  const ends = [left - pad, (left + right) / 2, right + pad].map((x) => curveAt(line, x) ?? mid);
  const ys = [...samples.filter(({ x }) => among(x)).map(({ y }) => y), ...ends];
  const path = isAbove ? Math.min(...ys) - pad : Math.max(...ys) + pad;
  const over = taken.filter((box) => box.x < right + pad && box.x + box.width > left - pad && isOnPath(box, at));
  return isAbove
    ? Math.min(path, ...over.map(({ y }) => y))
    : Math.max(path, ...over.map(({ y, height }) => y + height));
}

/** Signs and stones push words away with the path; words that are there already do not. */
function isOnPath(box: Box, { line, mid }: Beside): boolean {
  const y = curveAt(line, box.x + box.width / 2) ?? mid;
  return y > box.y - 2 && y < box.y + box.height + 2;
}

function isFree(box: Box, { area, taken, type }: Beside): boolean {
  const wide = growBox(box, type.em * 0.35);
  return (
    box.y >= area.y && box.y + box.height <= area.y + area.height && !taken.some((other) => boxesMeet(wide, other))
  );
}

/** Whether a place is rather a peak than a dip, as far as an eye takes in at once. */
function liesHigh(at: number, { line, mid, x }: Beside): boolean {
  const far = 0.8;
  const [before, here, after] = [at - far, at, at + far].map((one) => curveAt(line, x(one)) ?? mid);
  if (here === undefined || before === undefined || after === undefined) return true;
  const bend = (before + after) / 2 - here;
  return Math.abs(bend) < Math.abs(here - mid) * 0.2 ? here <= mid : bend > 0;
}

function finish(saying: Saying, at: { shape: Shape; box: Box; isAbove: boolean }): LaidSaying {
  const { shape, box, isAbove } = at;
  const moved = (text: WallText | undefined): WallText | undefined =>
    text && { ...text, x: text.x + box.x, y: text.y + box.y };
  return {
    ...box,
    moment: saying.moment?.id,
    quote: saying.quote?.id,
    title: moved(shape.title),
    words: moved(shape.words),
    by: moved(shape.by),
    isAbove,
  };
}
