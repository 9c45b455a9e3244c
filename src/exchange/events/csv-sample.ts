import { parse } from 'csv-parse/sync';
import type { EventFileLimits } from '#exchange/events/limits.ts';
import { EventFileFault } from '#exchange/events/refusal.ts';

const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** The first rows of a CSV file, read with the delimiter that splits them most evenly. */
export type CsvSample = {
  readonly delimiter: Delimiter;
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
  const delimiter = delimiters
    .map((each) => ({ each, score: evenness(probe, each) }))
    .reduce((best, next) => (next.score > best.score ? next : best)).each;
  const [header = [], ...rows] = parseRows(lines, delimiter);
  if (header.length > limits.columns) throw new EventFileFault({ code: 'too-many-columns', limit: limits.columns });
  return { delimiter, header: nameColumns(header), rows: rows.filter((row) => row.length === header.length) };
}

/** Column names as the header gives them, made unique, since roles are given by name. */
export function nameColumns(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((cell, index) => {
    const name = cell.trim() === '' ? `column ${index + 1}` : cell.trim();
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

function evenness(text: string, delimiter: Delimiter): number {
  const rows = parseRows(text, delimiter).slice(0, 200);
  const width = rows[0]?.length ?? 0;
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
