import type { CardSize } from '#web/map/layout/card-size.ts';
import type { CardPlace } from '#web/journey/map-view.ts';
import type { Band, CardColumn, CardsLayout } from '#web/map/layout/cards-layout.ts';
import { columnCounts, type Stack, stacksOf } from '#web/map/layout/columns.ts';
import { phaseWidthsOf } from '#web/map/layout/phase-widths.ts';
import { cardIn, type Seats, seatsIn, type TracksToLay } from '#web/map/layout/seats.ts';

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
  readonly tracks?: TracksToLay | undefined;
};

/** What the name of a track takes above its cards. Units: px. */
export const trackHead = 18;

/** Lays the cards of each phase in columns from the left, top to bottom, track by track; a phase is as broad as what it holds. */
export function layOutCards(toLay: ToLayOut): CardsLayout {
  const { counts, size, leastPhase, fill, weights, tracks } = toLay;
  const seats = tracks && seatsIn(counts, tracks);
  const stacks = stacksOf(counts, seats);
  const natural = columnCounts(stacks).map((columns) => Math.max(phaseSpan(size, columns), leastPhase));
  const phaseWidths = phaseWidthsOf({ natural, fill, weights });
  const bands: Band[] = [];
  const all: CardColumn[] = [];
  for (let track = 0; track < (tracks?.count ?? 1); track += 1) {
    const of = layOutTrack({ ...toLay, seats, stacks, phaseWidths, track, top: bottomOf(bands) });
    bands.push(of.band);
    all.push(...of.columns);
  }
  const columns = seats ? all.toSorted((a, b) => a.phase - b.phase || a.left - b.left) : all;
  const firstColumns = counts.map((_, phase) => columns.findIndex((one) => one.phase === phase));
  return { size, columns, firstColumns, phaseWidths, bands, seats, width: sumOf(phaseWidths), height: bottomOf(bands) };
}

type Track = ToLayOut & {
  readonly seats: Seats | undefined;
  readonly stacks: readonly (readonly (readonly Stack[])[])[];
  readonly phaseWidths: readonly number[];
  readonly track: number;
  readonly top: number;
};

function layOutTrack(toLay: Track): { readonly band: Band; readonly columns: readonly CardColumn[] } {
  const { size, stacks, phaseWidths, track, top } = toLay;
  const head = toLay.seats ? trackHead : 0;
  const begin = top + head + size.top;
  const columns: CardColumn[] = [];
  let [left, bottom] = [0, top + (toLay.seats ? head : size.line * 3)];
  for (const [phase, tracks] of stacks.entries()) {
    for (const { first, until, column: nth } of tracks[track] ?? []) {
      const column = layOutColumn({ phase, first, until, top: begin }, toLay);
      columns.push({ ...column, track, left: left + size.phasePadX + nth * (size.width + size.gapX) });
      bottom = Math.max(bottom, column.end);
    }
    left += phaseWidths[phase] ?? 0;
  }
  return { band: { top, height: bottom + size.bottom - top }, columns };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

function bottomOf(bands: readonly Band[]): number {
  const last = bands.at(-1);
  return last ? last.top + last.height : 0;
}

/** The width of so many columns with what is around them. */
export const phaseSpan = (size: CardSize, columns: number): number =>
  columns * (size.width + size.gapX) - size.gapX + 2 * size.phasePadX + 2;

type Run = { readonly phase: number; readonly first: number; readonly until: number; readonly top: number };
type Column = Omit<CardColumn, 'left' | 'track'>;

function layOutColumn({ phase, first, until, top }: Run, { size, heightOf, afterOf, seats }: Track): Column {
  const tops: number[] = [];
  const bottoms: number[] = [];
  let [next, end] = [top, 0];
  for (let seat = first; seat < until; seat += 1) {
    const place = cardIn(seats, phase, seat);
    const bottom = next + heightOf(place);
    tops.push(next);
    bottoms.push(bottom);
    end = bottom + afterOf(place);
    next = end + size.gap;
  }
  return { phase, first, top, tops, bottoms, end };
}
