import type { CardPlace } from '#web/journey/map-view.ts';
import type { CardSize } from '#web/map/layout/card-size.ts';
import { cardIn, seatOf, type Seats } from '#web/map/layout/seats.ts';
import type { Box } from '#web/canvas/sight.ts';

/** One column of cards: those from seat `first` on in its phase, each with its top and bottom. */
export type CardColumn = {
  readonly phase: number;
  readonly track: number;
  readonly first: number;
  readonly left: number;
  /** Where its first card stands, or would. */
  readonly top: number;
  readonly tops: readonly number[];
  readonly bottoms: readonly number[];
  /** Where what is told after its last card ends; there is room for a line under it. */
  readonly end: number;
};

/** What a track takes of the lane's height, or all of it where there are none. */
export type Band = { readonly top: number; readonly height: number };

/** Where every card stands. Units: px from the top left of the lane. */
export type CardsLayout = {
  readonly size: CardSize;
  readonly columns: readonly CardColumn[];
  /** Each phase's columns: from this one on. */
  readonly firstColumns: readonly number[];
  readonly phaseWidths: readonly number[];
  readonly bands: readonly Band[];
  /** Who stands where, when that is not the journey's order. */
  readonly seats: Seats | undefined;
  readonly width: number;
  readonly height: number;
};

/** Where the card at a place stands. */
export const boxAt = (layout: CardsLayout, place: CardPlace): Box | undefined =>
  boxOfSeat(layout, place.phase, seatOf(layout.seats, place));

/** Where the card in a seat of a phase stands. */
export function boxOfSeat(layout: CardsLayout, phase: number, seat: number): Box | undefined {
  const column = columnOf(layout, phase, seat);
  const top = column?.tops[seat - column.first];
  const bottom = column?.bottoms[seat - column.first];
  if (!column || top === undefined || bottom === undefined) return undefined;
  return { x: column.left, y: top, width: layout.size.width, height: bottom - top };
}

function columnOf({ columns, firstColumns }: CardsLayout, phase: number, seat: number): CardColumn | undefined {
  const from = firstColumns[phase];
  if (from === undefined) return undefined;
  const until = firstColumns[phase + 1] ?? columns.length;
  for (let k = until - 1; k >= from; k -= 1) {
    const column = columns[k];
    if (column && column.first <= seat && seat < column.first + column.tops.length) return column;
  }
  return undefined;
}

/** The cards that lie at least partly within, column by column. */
export function* cardsWithin(layout: CardsLayout, box: Box): Generator<CardPlace> {
  for (const column of columnsWithin(layout, box))
    for (const seat of seatsWithin(column, box.y, box.y + box.height)) yield cardIn(layout.seats, column.phase, seat);
}

/** The columns that lie at least partly within. */
export function* columnsWithin({ columns, size }: CardsLayout, box: Box): Generator<CardColumn> {
  const first = firstAbove(columns.length, (i) => (columns[i]?.left ?? 0) + size.width >= box.x);
  for (const column of columns.slice(first)) {
    if (column.left > box.x + box.width) return;
    yield column;
  }
}

function* seatsWithin({ first, tops, bottoms }: CardColumn, from: number, to: number): Generator<number> {
  for (let i = firstAbove(tops.length, (at) => (bottoms[at] ?? 0) >= from); i < tops.length; i += 1) {
    if ((tops[i] ?? 0) > to) return;
    yield first + i;
  }
}

/** The card under a point. */
export function cardAt(layout: CardsLayout, point: { x: number; y: number }): CardPlace | undefined {
  for (const place of cardsWithin(layout, { ...point, width: 0, height: 0 })) return place;
  return undefined;
}

/** The first index of a run that is false and then true where it is true. */
export function firstAbove(length: number, is: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Under all that a phase holds in a track; where there is nothing yet, where its first card would stand. */
export function footOf({ columns, size }: CardsLayout, at: { readonly phase: number; readonly track: number }) {
  const column = columns.findLast(({ phase, track }) => phase === at.phase && track === at.track);
  if (!column) return undefined;
  const last = column.bottoms.at(-1);
  const top = last === undefined ? column.top : column.end + (column.end > last ? size.gap / 2 : 3);
  return { left: column.left, width: size.width, top };
}
