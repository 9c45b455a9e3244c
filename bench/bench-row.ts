/**
 * One line of `npm run bench`.
 *
 * Units   `median` and `p99` in `unit`, milliseconds where none is said.
 */
export type BenchRow = {
  readonly name: string;
  readonly median: number;
  readonly p99?: number | undefined;
  readonly unit?: 'ms' | 'MB' | 'µs' | 'kB' | 'things' | undefined;
  readonly comparedWith?: string | undefined;
};
