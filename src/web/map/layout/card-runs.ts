import { boxAt, type CardPlace, type CardsLayout, columnsWithin } from '#web/map/layout/cards-layout.ts';
import type { Box } from '#web/map/store/map-store.ts';

/** Cards below one another: those of a phase from one on and until before another. */
export type CardRun = { readonly phase: number; readonly from: number; readonly until: number };

const length = 10;
/** What stands out over the edge of a card: marks, counts, shadows. Units: px. */
const over = 24;

/** The runs that lie at least partly within, column by column. */
export function* runsWithin(layout: CardsLayout, box: Box): Generator<CardRun> {
  for (const { phase, first, tops, bottoms } of columnsWithin(layout, box))
    for (let at = 0; at < tops.length; at += length) {
      const end = Math.min(at + length, tops.length);
      const isWithin = (bottoms[end - 1] ?? 0) >= box.y && (tops[at] ?? 0) <= box.y + box.height;
      if (isWithin) yield { phase, from: first + at, until: first + end };
    }
}

/** The run that a card stands in. */
export function runOf({ columns }: CardsLayout, { phase, index }: CardPlace): CardRun | undefined {
  const column = columns.findLast((one) => one.phase === phase && one.first <= index);
  if (!column || index >= column.first + column.tops.length) return undefined;
  const from = index - ((index - column.first) % length);
  return { phase, from, until: Math.min(from + length, column.first + column.tops.length) };
}

/** Around the cards of a run and what stands out over them. */
export function runBox(layout: CardsLayout, { phase, from, until }: CardRun): Box | undefined {
  const [first, last] = [boxAt(layout, { phase, index: from }), boxAt(layout, { phase, index: until - 1 })];
  if (!first || !last) return undefined;
  const height = last.y + last.height - first.y;
  return { x: first.x - over, y: first.y - over, width: first.width + 2 * over, height: height + 2 * over };
}
