export type SkipReason =
  | 'no-case'
  | 'no-activity'
  | 'no-time'
  | 'time-unreadable'
  | 'column-count'
  | 'row-unreadable'
  | 'step-not-counted'
  | 'erased-customer';

export type SkippedSample = { readonly line: number; readonly text: string };

/** Rows that were left out for one reason, with the first few of them. */
export type SkippedRows = {
  readonly reason: SkipReason;
  readonly n: number;
  readonly sample: readonly SkippedSample[];
};

const sampleSize = 3;
const sampleLength = 200;

/** Counts what a reader leaves out, so that nothing disappears unsaid. */
export class SkippedRowCounter {
  readonly #counts = new Map<SkipReason, { n: number; sample: SkippedSample[] }>();

  add(reason: SkipReason, line: number, text: () => string): void {
    const counted = this.#counts.get(reason) ?? { n: 0, sample: [] };
    counted.n += 1;
    if (counted.sample.length < sampleSize) counted.sample.push({ line, text: text().slice(0, sampleLength) });
    this.#counts.set(reason, counted);
  }

  /** Rows of a reason that is already there, too many to look at each. */
  addMore(reason: SkipReason, n: number): void {
    const counted = this.#counts.get(reason);
    if (counted !== undefined) counted.n += n;
  }

  /** Most frequent reason first. */
  report(): SkippedRows[] {
    return [...this.#counts]
      .map(([reason, { n, sample }]) => ({ reason, n, sample }))
      .sort((a, b) => b.n - a.n || (a.reason < b.reason ? -1 : 1));
  }
}
