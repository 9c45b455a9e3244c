import type { ViewJourneyRow } from '#storage/tables.ts';

/** A journey whose row does not tell how it is now. */
export type StaleJourney = { readonly journey: string; readonly workspace: string; readonly wanted: number };

/** What is told of a journey, as JSON text without a word that a participant said; `rests` are the documents it was made from. */
export type MadeJourney = Pick<ViewJourneyRow, 'journey' | 'wanted'> & {
  readonly day: string;
  /** The last day on which it is so, if nothing happens. */
  readonly until: string;
  readonly summary: string;
  readonly uses: string;
  readonly agenda: string;
  readonly work: string;
  readonly rests: readonly string[];
};
