import { curveAt, type Point } from '#exchange/pictures/curve-path.ts';
import type { MapContent, MomentContent, QuoteContent } from '#exchange/pictures/content/types.ts';
import { fonts, lineHeight } from '#exchange/pictures/layout/fonts.ts';
import { boxAround } from '#exchange/pictures/layout/marks.ts';
import { type LabelWish, leaderTo, type PlacedLabels, placeLabels } from '#exchange/pictures/layout/place-labels.ts';
import type { LaidLabel, LaidMark, LaidMoment, LayoutOptions, Scales } from '#exchange/pictures/layout/types.ts';
import { type Box, boxesMeet } from '#exchange/pictures/path.ts';
import { wrapText } from '#exchange/pictures/text-measure.ts';

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
    return { ...box, id: wish.id.slice(2), lines, by, anchor: wish.anchor, leader: leaderTo(box, wish.anchor), assumption };
  };
  return {
    moments: moments.map(({ label, feet }) => ({ ...finish(label), feet, size: cairnSize })),
    quotes: quotes.map(({ label }) => finish(label)),
    left: laid.left.length,
    overflow,
  };
}

type Label = { readonly wish: LabelWish; readonly lines: readonly string[]; readonly by: string; readonly assumption: boolean };

const cairnBox = ({ x, y }: Point): Box => ({ x: x - cairnSize * 0.44, y: y - cairnSize * 0.9, width: cairnSize * 0.88, height: cairnSize });

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

function footings(xs: readonly number[]): number[] {
  if (xs.length === 0 || Math.max(...xs) - Math.min(...xs) > oneSpot) return [...xs];
  return [xs.reduce((sum, x) => sum + x, 0) / xs.length];
}

function footAt(px: number, at: { line: readonly Point[]; mid: number; taken: Box[] }): Point {
  const spots = [0, 12, -12, 24, -24, 34, -34, 44, -44].map((by) => {
    const x = px + by;
    return { x, y: (curveAt(at.line, x) ?? at.mid) + 3 };
  });
  const foot = spots.find((spot) => !at.taken.some((box) => boxesMeet(cairnBox(spot), box))) ?? spots[0] ?? { x: px, y: at.mid };
  at.taken.push(cairnBox(foot));
  return foot;
}

function quoteLabel(quote: QuoteContent, at: LabelRoom): { label: Label }[] {
  if (quote.x === undefined) return [];
  const { measure, words } = at.room;
  const text = quote.erased ? words.erased : words.quoted(quote.text);
  const width = Math.min(196, Math.max(132, Math.sqrt(measure(text, fonts.quote) * 21 * 2.6)));
  const lines = wrapText(text, { font: fonts.quote, width, lines: 6 }, measure);
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
  let [x, y, row] = [area.x, area.y + area.height + 16, 0];
  for (const { id, width, height } of left) {
    if (x > area.x && x + width > area.x + area.width) [x, y, row] = [area.x, y + row + 12, 0];
    boxes.set(id, { x, y, width, height });
    x += width + 24;
    row = Math.max(row, height);
  }
  return { boxes, overflow: left.length === 0 ? 0 : y + row - area.y - area.height };
}
