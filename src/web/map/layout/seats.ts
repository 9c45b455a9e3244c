import { columnsByTurns } from '#exchange/pictures/tracks.ts';
import type { CardPlace } from '#web/journey/map-view.ts';

/** Which card of a phase stands where when they stand track by track: seats are counted through a phase's first track, then its second. */
export type Seats = {
  /** The column of each card in each track of each phase. */
  readonly columns: readonly (readonly (readonly number[])[])[];
  /** For each phase: the card in a seat, and the seat of a card. */
  readonly cards: readonly (readonly number[])[];
  readonly seats: readonly (readonly number[])[];
};

/** Tracks that cards are laid out in: how many, and which of them a card belongs to. */
export type TracksToLay = { readonly count: number; readonly of: (place: CardPlace) => number };

export function seatsIn(counts: readonly number[], tracks: TracksToLay): Seats {
  const all = counts.map((count, phase) => {
    const trackOf = Array.from({ length: count }, (_, index) => tracks.of({ phase, index }));
    const columnOf = columnsByTurns(trackOf);
    const inTracks = Array.from({ length: tracks.count }, (): number[] => []);
    for (const [index, track] of trackOf.entries()) inTracks[track]?.push(index);
    return { inTracks, columns: inTracks.map((cards) => cards.map((index) => columnOf[index] ?? 0)) };
  });
  const cards = all.map(({ inTracks }) => inTracks.flat());
  return { columns: all.map(({ columns }) => columns), cards, seats: cards.map(seatsOf) };
}

function seatsOf(cards: readonly number[]): number[] {
  const seats: number[] = [];
  for (const [seat, index] of cards.entries()) seats[index] = seat;
  return seats;
}

/** Without tracks a card's seat is its place in the journey's order. */
export const seatOf = (seats: Seats | undefined, { phase, index }: CardPlace): number =>
  seats ? (seats.seats[phase]?.[index] ?? -1) : index;

export const cardIn = (seats: Seats | undefined, phase: number, seat: number): CardPlace => ({
  phase,
  index: seats ? (seats.cards[phase]?.[seat] ?? -1) : seat,
});
