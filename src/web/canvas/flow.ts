/** Rows that a phase may have before its cards go on in a column beside; few steps, so that one more card seldom moves the others. */
const rowSteps = [12, 16, 20, 26, 34, 44, 58, 76, 100, 130, 170, 220, 290];
const widest = 3.2;

/**
 * How many rows of cards the phases of a map have at most: as few as keep the cards from lying much broader than high, so that the whole shows the path under them.
 *
 * Shape   `counts` are the cards of each phase. Units: a card counts as 188 × 56 px.
 */
export function rowsFor(counts: readonly number[]): number {
  for (const rows of rowSteps) {
    const columns = counts.reduce((sum, n) => sum + columnsFor(n, rows), 0);
    if (columns * 188 <= widest * rows * 56) return rows;
  }
  return rowSteps.at(-1) ?? 12;
}

export const columnsFor = (count: number, rows: number): number => Math.max(1, Math.ceil(count / rows));

/** Where the cards of a phase begin each new column: all about as long. */
export function columnStarts(count: number, rows: number): number[] {
  const columns = columnsFor(count, rows);
  return Array.from({ length: columns }, (_, k) => Math.round((k * count) / columns));
}
