import type { CardSize } from '#web/map/layout/card-size.ts';
import { phaseWidthsOf } from '#web/map/layout/phase-widths.ts';
import { columnStarts, rowsFor } from '#web/map/layout/flow.ts';
import type { Box } from '#web/map/store/map-store.ts';

/** One column of cards: those from `first` on in its phase, each with its top and bottom. */
export type CardColumn = {
  readonly phase: number;
  readonly first: number;
  readonly left: number;
  readonly tops: readonly number[];
  readonly bottoms: readonly number[];
};

/** Where every card stands. Units: px from the top left of the lane. */
export type CardsLayout = {
  readonly size: CardSize;
  readonly columns: readonly CardColumn[];
  /** Each phase's columns: from this one on. */
  readonly firstColumns: readonly number[];
  readonly phaseWidths: readonly number[];
  readonly width: number;
  readonly height: number;
};

export type CardPlace = { readonly phase: number; readonly index: number };

export type ToLayOut = {
  /** How many cards each phase has. */
  readonly counts: readonly number[];
  readonly size: CardSize;
  /** The height of a card, and of what is told after it. */
  readonly heightOf: (place: CardPlace) => number;
  readonly afterOf: (place: CardPlace) => number;
  readonly leastPhase: number;
  /** The least width of all phases together. */
  readonly fill: number;
  /** How broad each phase wants to be beside the others. */
  readonly weights?: readonly number[] | undefined;
};

/** Lays the cards of each phase in columns from the left, top to bottom; a phase is as broad as what it holds. */
export function layOutCards({ counts, size, heightOf, afterOf, leastPhase, fill, weights }: ToLayOut): CardsLayout {
  const rows = rowsFor(counts);
  const columns: CardColumn[] = [];
  const firstColumns: number[] = [];
  const starts = counts.map((count) => columnStarts(count, rows));
  const natural = starts.map((of) => Math.max(phaseSpan(size, of.length), leastPhase));
  const phaseWidths = phaseWidthsOf({ natural, fill, weights });
  let [left, height] = [0, 0];
  counts.forEach((count, phase) => {
    firstColumns.push(columns.length);
    starts[phase]?.forEach((first, k, all) => {
      const column = layOutColumn({ phase, first, until: all[k + 1] ?? count }, { size, heightOf, afterOf });
      columns.push({ ...column, left: left + size.phasePadX + k * (size.width + size.gapX) });
      height = Math.max(height, (column.bottoms.at(-1) ?? 0) + afterOf({ phase, index: (all[k + 1] ?? count) - 1 }));
    });
    left += phaseWidths[phase] ?? 0;
  });
  return {
    size,
    columns,
    firstColumns,
    phaseWidths,
    width: left,
    height: Math.max(height, size.line * 3) + size.bottom,
  };
}

/** The width of so many columns with what is around them. */
export const phaseSpan = (size: CardSize, columns: number): number =>
  columns * (size.width + size.gapX) - size.gapX + 2 * size.phasePadX + 2;

type Run = { readonly phase: number; readonly first: number; readonly until: number };

function layOutColumn(
  { phase, first, until }: Run,
  { size, heightOf, afterOf }: Pick<ToLayOut, 'size' | 'heightOf' | 'afterOf'>,
): Omit<CardColumn, 'left'> {
  const tops: number[] = [];
  const bottoms: number[] = [];
  let top = size.top;
  for (let index = first; index < until; index += 1) {
    const bottom = top + heightOf({ phase, index });
    tops.push(top);
    bottoms.push(bottom);
    top = bottom + size.gap + afterOf({ phase, index });
  }
  return { phase, first, tops, bottoms };
}

/** Where the card at a place stands. */
export function boxAt(layout: CardsLayout, { phase, index }: CardPlace): Box | undefined {
  const column = columnOf(layout, { phase, index });
  const top = column?.tops[index - column.first];
  const bottom = column?.bottoms[index - column.first];
  if (!column || top === undefined || bottom === undefined) return undefined;
  return { x: column.left, y: top, width: layout.size.width, height: bottom - top };
}

function columnOf({ columns, firstColumns }: CardsLayout, { phase, index }: CardPlace): CardColumn | undefined {
  const from = firstColumns[phase];
  if (from === undefined) return undefined;
  const until = firstColumns[phase + 1] ?? columns.length;
  for (let k = until - 1; k >= from; k -= 1) {
    const column = columns[k];
    if (column && column.first <= index) return column;
  }
  return undefined;
}

/** The cards that lie at least partly within, column by column. */
export function* cardsWithin(layout: CardsLayout, box: Box): Generator<CardPlace> {
  for (const column of columnsWithin(layout, box)) yield* cardsInColumn(column, box.y, box.y + box.height);
}

/** The columns that lie at least partly within. */
export function* columnsWithin({ columns, size }: CardsLayout, box: Box): Generator<CardColumn> {
  const first = firstAbove(columns.length, (i) => (columns[i]?.left ?? 0) + size.width >= box.x);
  for (const column of columns.slice(first)) {
    if (column.left > box.x + box.width) return;
    yield column;
  }
}

function* cardsInColumn({ phase, first, tops, bottoms }: CardColumn, from: number, to: number): Generator<CardPlace> {
  for (let i = firstAbove(tops.length, (at) => (bottoms[at] ?? 0) >= from); i < tops.length; i += 1) {
    if ((tops[i] ?? 0) > to) return;
    yield { phase, index: first + i };
  }
}

/** The card under a point. */
export function cardAt(layout: CardsLayout, point: { x: number; y: number }): CardPlace | undefined {
  for (const place of cardsWithin(layout, { ...point, width: 0, height: 0 })) return place;
  return undefined;
}

/** Where cards let go of at a point would land: in which phase, before which of its cards, and where the mark for it stands. */
export function landingAt(
  layout: CardsLayout,
  point: { x: number; y: number },
): (CardPlace & { mark: Box }) | undefined {
  const { columns, size } = layout;
  const reach = size.gapX / 2 + size.phasePadX;
  const after = firstAbove(columns.length, (i) => (columns[i]?.left ?? 0) - reach / 2 > point.x);
  const column = columns[Math.max(after - 1, 0)];
  if (!column) return undefined;
  const { tops, bottoms, first, phase, left } = column;
  const at = firstAbove(tops.length, (i) => ((tops[i] ?? 0) + (bottoms[i] ?? 0)) / 2 > point.y);
  const edge = at === 0 ? size.top - size.gap / 2 : (bottoms[at - 1] ?? 0) + size.gap / 2;
  return { phase, index: first + at, mark: { x: left, y: edge - 2, width: size.width, height: 4 } };
}

/** The first index of a run that is false and then true where it is true. */
function firstAbove(length: number, is: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
