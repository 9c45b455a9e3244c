import type { CardPlace } from '#web/journey/map-view.ts';
import { boxOfSeat, type CardsLayout, columnsWithin } from '#web/map/layout/cards-layout.ts';
import { cardIn, seatOf } from '#web/map/layout/seats.ts';
import type { Box } from '#web/canvas/sight.ts';

/** Cards below one another: those of a phase from one seat on and until before another. */
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
export function runOf({ columns, seats }: CardsLayout, place: CardPlace): CardRun | undefined {
  const { phase } = place;
  const seat = seatOf(seats, place);
  const column = columns.find((one) => one.phase === phase && one.first <= seat && seat < one.first + one.tops.length);
  if (!column) return undefined;
  const from = seat - ((seat - column.first) % length);
  return { phase, from, until: Math.min(from + length, column.first + column.tops.length) };
}

/** Around the cards of a run and what stands out over them. */
export function runBox(layout: CardsLayout, { phase, from, until }: CardRun): Box | undefined {
  const [first, last] = [boxOfSeat(layout, phase, from), boxOfSeat(layout, phase, until - 1)];
  if (!first || !last) return undefined;
  const height = last.y + last.height - first.y;
  return { x: first.x - over, y: first.y - over, width: first.width + 2 * over, height: height + 2 * over };
}

/** The cards of a run, from its top. */
export const cardsOfRun = ({ seats }: CardsLayout, { phase, from, until }: CardRun): CardPlace[] =>
  Array.from({ length: until - from }, (_, nth) => cardIn(seats, phase, from + nth));

/** The run that is a card alone. */
export function runAlone({ seats }: CardsLayout, place: CardPlace): CardRun {
  const from = seatOf(seats, place);
  return { phase: place.phase, from, until: from + 1 };
}

export function isInRun({ seats }: CardsLayout, run: CardRun, place: CardPlace): boolean {
  const seat = seatOf(seats, place);
  return place.phase === run.phase && seat >= run.from && seat < run.until;
}
