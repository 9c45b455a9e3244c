/** A column as its times are weighed against others'. */
export type TimedColumn = {
  readonly values: readonly string[];
  readonly filled: readonly string[];
};

const mostRows = 5000;

/**
 * How much less likely a column is when each event happened: it is of the case where no row of a case differs from the others, and of the
 * day only where it has no clock and another column has.
 *
 * Shape   `cases` are the values of the likeliest case, row by row.
 */
export function timeDoubt(
  column: TimedColumn,
  cases: readonly string[] | undefined,
  isClockElsewhere: boolean,
): number {
  const isOfCase = cases !== undefined && isConstantIn(column.values, cases);
  const isOfDay = isClockElsewhere && !hasClock(column.filled);
  return (isOfCase ? 120 : 0) + (isOfDay ? 60 : 0);
}

/** Whether times tell more than a day. */
export const hasClock = (filled: readonly string[]): boolean =>
  filled.slice(0, 1000).some((value) => /\d:\d|\dT\d|^\d{9,}/u.test(value));

function isConstantIn(values: readonly string[], cases: readonly string[]): boolean {
  const first = new Map<string, string>();
  let again = 0;
  for (const [row, value] of values.slice(0, mostRows).entries()) {
    const id = cases[row] ?? '';
    const before = first.get(id);
    if (before === undefined) first.set(id, value);
    else if (before !== value) return false;
    else again += 1;
  }
  return again > 0;
}
