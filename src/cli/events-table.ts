import type { LogSummary } from '#analytics/questions/log-summary.ts';
import type { SkippedRows } from '#exchange/events/skipped-rows.ts';

/** A summary of a log for people to read in a terminal. */
export function eventsTable(summary: LogSummary, skipped: readonly SkippedRows[]): string {
  const { events, cases, variants, case_duration_s: lasted } = summary;
  return [
    `${count(events)} events · ${count(cases)} cases · ${count(variants)} variants`,
    ...(lasted === null
      ? []
      : [
          `a case lasts ${duration(lasted.median)} (median), half of them ${duration(lasted.p25)} to ${duration(lasted.p75)}`,
        ]),
    ...section(
      'What happens',
      Object.entries(summary.activities).map(([name, n]) => [count(n), name]),
    ),
    ...section(
      'Most often after each other',
      summary.dfg.slice(0, 15).map((edge) => [count(edge.n), duration(edge.median_s), `${edge.from} → ${edge.to}`]),
    ),
    ...section(
      'Most frequent variants',
      summary.top_variants.map(({ n, activities }) => [count(n), shortened(activities)]),
    ),
    ...section(
      'Left out',
      skipped.map(({ reason, n, sample }) => [
        count(n),
        reason,
        sample[0] === undefined ? '' : `line ${sample[0].line}: ${sample[0].text}`,
      ]),
    ),
    '',
  ].join('\n');
}

function section(title: string, rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const last = widths.length - 1;
  const lines = rows.map((row) =>
    row.map((cell, column) => (column === last ? cell : cell.padStart(widths[column] ?? 0))).join('  '),
  );
  return ['', title, ...lines.map((line) => `  ${line.slice(0, 160)}`)];
}

const shortened = (activities: readonly string[]): string =>
  activities.length <= 8 ? activities.join(' → ') : `${activities.slice(0, 7).join(' → ')} → … (${activities.length})`;

const count = (n: number): string => n.toLocaleString('en');

const units = [
  ['d', 86_400],
  ['h', 3600],
  ['min', 60],
  ['s', 1],
] as const;

function duration(seconds: number): string {
  const [unit, size] = units.find(([, each]) => seconds >= each) ?? ['s', 1];
  const value = seconds / size;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`;
}
