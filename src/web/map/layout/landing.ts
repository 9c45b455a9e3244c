import type { CardPlace } from '#web/journey/map-view.ts';
import { type CardColumn, type CardsLayout, firstAbove } from '#web/map/layout/cards-layout.ts';
import { cardIn } from '#web/map/layout/seats.ts';
import type { Box } from '#web/canvas/sight.ts';

/** Where cards would land: before which card of a phase, in which track, and where the mark for it stands. */
export type CardLanding = CardPlace & {
  readonly track: number;
  /** The cards of the track that they would stand between; the phase's ends where there are none. */
  readonly above: number;
  readonly below: number;
  readonly mark: Box;
};

/** Where cards let go of at a point would land. */
export function landingAt(layout: CardsLayout, point: { x: number; y: number }): CardLanding | undefined {
  const { bands, size } = layout;
  const track = Math.max(
    bands.findLastIndex(({ top }) => top <= point.y),
    0,
  );
  const columns = layout.seats ? layout.columns.filter((one) => one.track === track) : layout.columns;
  const reach = size.gapX / 2 + size.phasePadX;
  const after = firstAbove(columns.length, (i) => (columns[i]?.left ?? 0) - reach / 2 > point.x);
  const column = columns[Math.max(after - 1, 0)];
  if (!column) return undefined;
  const { tops, bottoms, phase, left, top } = column;
  const at = firstAbove(tops.length, (i) => ((tops[i] ?? 0) + (bottoms[i] ?? 0)) / 2 > point.y);
  const edge = at === 0 ? top - size.gap / 2 : (bottoms[at - 1] ?? 0) + size.gap / 2;
  const mark = { x: left, y: edge - 2, width: size.width, height: 4 };
  return { phase, track, mark, ...standingAt(layout, column, at) };
}

/** Between which cards one would stand in a column, and where that is in the journey's order. */
function standingAt(layout: CardsLayout, column: CardColumn, at: number) {
  const seat = column.first + at;
  const { from, until } = seatsOfTrack(layout, column);
  const above = seat > from ? cardIn(layout.seats, column.phase, seat - 1).index : -1;
  const last = cardsOfPhase(layout, column.phase);
  const below = seat < until ? cardIn(layout.seats, column.phase, seat).index : last;
  return { above, below, index: above >= 0 ? above + 1 : below };
}

function seatsOfTrack({ columns }: CardsLayout, { phase, track }: CardColumn): { from: number; until: number } {
  const own = columns.filter((one) => one.phase === phase && one.track === track);
  return {
    from: Math.min(...own.map(({ first }) => first)),
    until: Math.max(...own.map(({ first, tops }) => first + tops.length)),
  };
}

const cardsOfPhase = ({ columns }: CardsLayout, phase: number): number =>
  columns.reduce((count, one) => count + (one.phase === phase ? one.tops.length : 0), 0);
