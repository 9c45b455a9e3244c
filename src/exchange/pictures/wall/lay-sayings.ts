import { curveAt, type Point } from '#exchange/pictures/curve-path.ts';
import type { Saying } from '#exchange/pictures/wall/saying.ts';
import type { LaidSaying, WallText } from '#exchange/pictures/wall/wall-layout.ts';
import { evenLines } from '#exchange/pictures/wall/even-lines.ts';
import { textAt } from '#exchange/pictures/wall/lay-phases.ts';
import type { Font } from '#exchange/pictures/text-measure.ts';
import { lineOf, type WallRoom, type WallType } from '#exchange/pictures/wall/wall-size.ts';
import { edgeOf, type Skyline } from '#exchange/pictures/wall/skyline.ts';
import { type Box, boxesMeet, growBox } from '#exchange/pictures/path.ts';

export type Beside = {
  readonly room: WallRoom;
  readonly type: WallType;
  readonly area: Box;
  readonly line: readonly Point[];
  /** How far the path comes up and down with what stands on it, and with what people's own feelings cover. */
  readonly near: Skyline;
  readonly far: Skyline;
  /** Whether narrow columns of words are to be preferred. */
  readonly isNarrow: boolean;
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
      ? textAt(
          { x: last + type.em * 0.4, y: body.y + body.height - body.lineHeight + onOneLine(type.quote, type.by) },
          [by],
          { font: type.by, measure },
        )
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

/** How much lower smaller words begin that stand on the same line as larger ones. */
const onOneLine = (large: Font, small: Font): number =>
  (lineOf(large) - lineOf(small)) / 2 + (large.size - small.size) * 0.35;

type Spot = { readonly box: Box; readonly shape: Shape; readonly cost: number };

const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9, 0, 1];

/** Places over or under the stretch of path that the box spans, as near to it as words can come; off what voices cover where there is room. */
function spotsOf(saying: Saying, at: Beside & { shape: Shape; isAbove: boolean }): Spot[] {
  const { area, type, shape, isAbove } = at;
  const anchor = at.x(saying.x);
  const here = curveAt(at.line, anchor) ?? at.mid;
  return shares.flatMap((share): Spot[] => {
    const left = Math.min(Math.max(anchor - share * shape.width, area.x), area.x + area.width - shape.width);
    if (left < area.x || anchor < left - type.em || anchor > left + shape.width + type.em) return [];
    const edges = edgesOver({ left, right: left + shape.width }, at);
    return edges.flatMap(({ edge, crossed }): Spot[] => {
      const y = isAbove ? edge - shape.height - type.em * 0.55 : edge + type.em * 0.55;
      const away = isAbove ? here - (y + shape.height) : y - here;
      if (away > type.em * 6) return [];
      const cost =
        away +
        crossed * 1.6 +
        (at.isNarrow ? shape.width * 0.4 : 0) +
        Math.abs(share - 0.5) * type.em * 1.5 +
        Math.abs(Math.log(shape.width / shape.height / 3)) * type.em;
      return [{ box: { x: left, y, width: shape.width, height: shape.height }, shape, cost }];
    });
  });
}

type Edge = { readonly edge: number; readonly crossed: number };

/** The edge of the path between two places; first with what voices cover, then without, and how much of that is crossed. */
function edgesOver({ left, right }: { left: number; right: number }, at: Beside & { isAbove: boolean }): Edge[] {
  const pad = at.type.em * 0.4;
  const between = { left: left - pad, right: right + pad };
  const [near, far] = [at.near, at.far].map((skyline) => edgeOf(skyline, between, at.isAbove));
  if (near === undefined || far === undefined || far === near) return [{ edge: near ?? at.mid, crossed: 0 }];
  return [
    { edge: far, crossed: 0 },
    { edge: near, crossed: Math.abs(far - near) },
  ];
}

function isFree(box: Box, { area, taken, type }: Beside): boolean {
  const beside = type.em * 0.45;
  const around = growBox(box, type.em * 0.35);
  const wide = { ...around, x: around.x - beside, width: around.width + 2 * beside };
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
