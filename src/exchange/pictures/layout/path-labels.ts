import { curveAt, type Point } from '#exchange/pictures/curve-path.ts';
import type { MapContent, MomentContent, QuoteContent } from '#exchange/pictures/content/types.ts';
import { fonts, lineHeight } from '#exchange/pictures/layout/fonts.ts';
import { boxAround } from '#exchange/pictures/layout/marks.ts';
import { packRows } from '#exchange/pictures/layout/pack-rows.ts';
import { type LabelWish, leaderTo, type PlacedLabels, placeLabels } from '#exchange/pictures/layout/place-labels.ts';
import type { LaidLabel, LaidMark, LaidMoment, LayoutOptions, Scales } from '#exchange/pictures/layout/types.ts';
import { type Box, boxesMeet } from '#exchange/pictures/path.ts';
import { type Measure, wrapText } from '#exchange/pictures/text-measure.ts';

export type LabelRoom = {
  readonly room: LayoutOptions & { readonly scales: Scales };
  readonly line: readonly Point[];
  readonly mid: number;
  readonly marks: readonly LaidMark[];
  readonly area: Box;
  readonly taken: readonly Box[];
};

type LaidLabels = { moments: LaidMoment[]; quotes: LaidLabel[]; left: number; overflow: number };

const cairnSize = 34;

/** Cairns on the path, their titles and people's words beside it. `overflow` is the height of what found no place and stands below. */
export function layLabels(content: MapContent, at: LabelRoom): LaidLabels {
  const moments = layCairns(content.moments, at);
  const quotes = content.quotes.flatMap((quote) => quoteLabel(quote, at));
  const cairns = moments.flatMap(({ feet }) => feet.map(cairnBox));
  const taken = [...at.taken, ...at.marks.map(boxAround), ...cairns];
  const wishes = [...moments.map(({ label }) => label), ...quotes.map(({ label }) => label)].map(({ wish }) => wish);
  const laid = placeLabels(wishes, { area: at.area, taken });
  const { boxes, overflow } = below(laid, at.area);
  const finish = ({ wish, lines, by, assumption }: Label): LaidLabel => {
    const box = boxes.get(wish.id) ?? { x: wish.anchor.x, y: wish.anchor.y, width: wish.width, height: wish.height };
    return {
      ...box,
      id: wish.id.slice(2),
      lines,
      by,
      anchor: wish.anchor,
      leader: leaderTo(box, wish.anchor),
      assumption,
    };
  };
  return {
    moments: moments.map(({ label, feet }) => ({ ...finish(label), feet, size: cairnSize })),
    quotes: quotes.map(({ label }) => finish(label)),
    left: laid.left.length,
    overflow,
  };
}

type Label = {
  readonly wish: LabelWish;
  readonly lines: readonly string[];
  readonly by: string;
  readonly assumption: boolean;
};

const cairnBox = ({ x, y }: Point): Box => ({
  x: x - cairnSize * 0.44,
  y: y - cairnSize * 0.9,
  width: cairnSize * 0.88,
  height: cairnSize,
});

function layCairns(moments: readonly MomentContent[], at: LabelRoom): { label: Label; feet: Point[] }[] {
  const taken: Box[] = at.marks.map((mark) => boxAround({ ...mark, size: mark.size - 6 }));
  return moments.flatMap((moment) => {
    const feet = footings(moment.xs).map((x) => footAt(at.room.scales.x(x), { ...at, taken }));
    const [first] = feet;
    if (!first) return [];
    const lines = wrapText(moment.title, { font: fonts.moment, width: 150, lines: 3 }, at.room.measure);
    const width = Math.max(20, ...lines.map((line) => at.room.measure(line, fonts.moment)));
    const height = Math.max(1, lines.length) * lineHeight('moment');
    const anchor = { x: first.x, y: first.y - cairnSize / 2 };
    const wish = { id: `m:${moment.id}`, anchor, width, height, above: first.y < at.mid + 40 };
    return [{ label: { wish, lines, by: '', assumption: moment.claim.assumption }, feet }];
  });
}

const oneSpot = 0.75;

/** Where cairns stand for a moment of truth with these places: one for all of them when they are near each other. */
export function footings(xs: readonly number[]): number[] {
  if (xs.length === 0 || Math.max(...xs) - Math.min(...xs) > oneSpot) return [...xs];
  return [xs.reduce((sum, x) => sum + x, 0) / xs.length];
}

function footAt(px: number, at: { line: readonly Point[]; mid: number; taken: Box[] }): Point {
  const spots = [0, 12, -12, 24, -24, 34, -34, 44, -44].map((by) => {
    const x = px + by;
    return { x, y: (curveAt(at.line, x) ?? at.mid) + 3 };
  });
  const foot = spots.find((spot) => !at.taken.some((box) => boxesMeet(cairnBox(spot), box))) ??
    spots[0] ?? { x: px, y: at.mid };
  at.taken.push(cairnBox(foot));
  return foot;
}

function quoteLabel(quote: QuoteContent, at: LabelRoom): { label: Label }[] {
  if (quote.x === undefined) return [];
  const { measure, words } = at.room;
  const text = quote.erased ? words.gone(quote) : words.quoted(quote.text);
  const lines = quoteLines(text, measure);
  const x = at.room.scales.x(quote.x);
  const anchor = { x, y: curveAt(at.line, x) ?? at.mid };
  const height = lines.length * lineHeight('quote') + (quote.alias === '' ? 0 : lineHeight('by') + 2);
  const broad = Math.max(...lines.map((line) => measure(line, fonts.quote)), measure(quote.alias, fonts.by));
  const wish = { id: `q:${quote.id}`, anchor, width: Math.ceil(broad) + 2, height, above: isHigh(at.line, x, at.mid) };
  return [{ label: { wish, lines, by: quote.alias, assumption: quote.assumption } }];
}

function isHigh(line: readonly Point[], x: number, mid: number): boolean {
  const [before, here, after] = [x - 60, x, x + 60].map((px) => curveAt(line, px) ?? mid);
  if (here === undefined || before === undefined || after === undefined) return true;
  const bend = (before + after) / 2 - here;
  return Math.abs(bend) < 6 ? here <= mid : bend > 0;
}

function below({ placed, left }: PlacedLabels, area: Box): { boxes: Map<string, Box>; overflow: number } {
  const boxes = new Map(placed);
  const right = area.x + area.width;
  const near = left.map(({ id, anchor, width, height }) => ({
    id,
    y: 0,
    width,
    height,
    x: Math.max(Math.min(anchor.x - width / 2, right - width), area.x),
  }));
  let y = area.y + area.height + 16;
  for (const row of packRows(near)) {
    for (const { id, ...box } of row) boxes.set(id, { ...box, y });
    y += Math.max(...row.map(({ height }) => height)) + 12;
  }
  return { boxes, overflow: left.length === 0 ? 0 : y - area.y - area.height };
}

const widths = [110, 122, 134, 146, 158, 170, 182, 194, 206, 220, 236];

/** Lines of nearly one length, about twice as wide as they are high together. */
function quoteLines(text: string, measure: Measure): string[] {
  const tried = widths.map((width) => wrapText(text, { font: fonts.quote, width, lines: 7 }, measure));
  const cost = (lines: readonly string[]): number => {
    const long = lines.map((line) => measure(line, fonts.quote));
    const widest = Math.max(...long, 1);
    const shape = widest / (lines.length * lineHeight('quote'));
    return Math.abs(Math.log(shape / 2)) + ((widest - (long.at(-1) ?? 0)) / widest) * 0.9;
  };
  return tried.toSorted((a, b) => cost(a) - cost(b))[0] ?? [];
}
