import { parse } from 'csv-parse/sync';
import type { EventFileLimits } from '#exchange/events/limits.ts';
import { EventFileFault } from '#exchange/events/refusal.ts';

const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** The first rows of a CSV file, read with the delimiter that splits them most evenly; `before` are rows above the header. */
export type CsvSample = {
  readonly delimiter: Delimiter;
  readonly before: number;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/**
 * `whole` says that `text` is the entire file; else its last line may be cut and is left out.
 *
 * Errors  throws a fault for a first line that is longer, or has more columns, than the limits allow.
 */
export function sampleCsv(text: string, whole: boolean, limits: EventFileLimits): CsvSample {
  const lines = whole ? text : text.slice(0, text.lastIndexOf('\n') + 1);
  const first = /^[^\n]*/u.exec(text.trimStart())?.[0].length ?? 0;
  if (first > limits.headerLength) throw new EventFileFault({ code: 'header-too-long', limit: limits.headerLength });
  const probe = lines.slice(0, 2 ** 16);
  const told = toldDelimiter(probe);
  const delimiter = told ?? mostEven(probe);
  const all = parseRows(lines, delimiter);
  const before = rowsBefore(all, told !== undefined);
  const header = all[before] ?? [];
  if (header.length > limits.columns) throw new EventFileFault({ code: 'too-many-columns', limit: limits.columns });
  const rows = all.slice(before + 1).filter((row) => row.length === header.length);
  return { delimiter, before, header: nameColumns(header), rows };
}

/** Excel reads `sep=;` on the first line as the delimiter and shows it to nobody. */
function toldDelimiter(text: string): Delimiter | undefined {
  const sign = /^"?sep=(.)"?[^\S\n]*\r?\n/iu.exec(text)?.[1];
  return delimiters.find((one) => one === sign);
}

const mostEven = (text: string): Delimiter =>
  delimiters
    .map((each) => ({ each, score: evenness(text, each) }))
    .reduce((best, next) => (next.score > best.score ? next : best)).each;

const mostBefore = 20;

/** Titles and dates of export that stand above the header: rows that are narrower than most, with at most one cell filled. */
function rowsBefore(rows: readonly (readonly string[])[], isTold: boolean): number {
  const first = isTold ? 1 : 0;
  const width = commonWidth(rows.slice(first));
  const isHeader = (row: readonly string[]): boolean =>
    row.length === width && row.filter((cell) => cell.trim() !== '').length > 1;
  const at = rows.slice(first, first + mostBefore).findIndex(isHeader);
  return at === -1 ? first : first + at;
}

function commonWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows.slice(0, 200)) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

/** Column names as the header gives them, made unique, since roles are given by name. */
export function nameColumns(header: readonly string[]): string[] {
  const names = header.map((cell, index) => (cell.trim() === '' ? `column ${index + 1}` : cell.trim()));
  const taken = new Set(names);
  const seen = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let times = 2; seen.has(unique) || (unique !== name && taken.has(unique)); times += 1)
      unique = `${name} (${times})`;
    seen.add(unique);
    return unique;
  });
}

function evenness(text: string, delimiter: Delimiter): number {
  const rows = parseRows(text, delimiter).slice(0, 200);
  const width = commonWidth(rows);
  if (width < 2) return 0;
  const even = rows.filter((row) => row.length === width).length;
  return even / rows.length + Math.min(width, 50) / 1000;
}

function parseRows(text: string, delimiter: Delimiter): string[][] {
  return parse(text, {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
  });
}
