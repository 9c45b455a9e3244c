import { parse } from 'csv-parse/browser/esm/sync';
import { dayColumn } from '#exchange/series/day-column.ts';

/** A row with the number of the line it begins at, from 1. */
export type TextRow = { readonly line: number; readonly cells: readonly string[] };

const signs = ['\t', ';', '|', ','] as const;

/** Why text is not a table: a quotation mark that nobody closes. */
export type NotRows = { readonly line: number };

/**
 * The rows of pasted or separated text, empty ones left out.
 *
 * Shape   what stands between cells is what leaves a day alone in most rows: a tab, a semicolon, a bar, a comma, or spaces.
 */
export function rowsOfText(text: string): readonly TextRow[] | NotRows {
  const bare = text.replace(/^\uFEFF/u, '').replace(/^sep=.\r?\n/iu, '');
  const bySpace = splitBySpace(bare);
  const sample = bySpace.slice(0, 50).map(({ text: line }) => line);
  const ranked = signs
    .map((sign) => ({ sign, days: sample.filter((line) => hasDay(line.split(sign))).length }))
    .filter(({ sign }) => sample.some((line) => line.includes(sign)))
    .toSorted((a, b) => b.days - a.days);
  const best = ranked[0];
  const spaced = bySpace.slice(0, 50).filter(({ cells }) => hasDay(cells)).length;
  if (!best || best.days < spaced) return bySpace;
  return separated(bare, best.sign);
}

const { read: readDay } = dayColumn([]);
const hasDay = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.some((cell) => readDay(cell.replaceAll('"', '')) !== undefined);

function separated(bare: string, sign: string): readonly TextRow[] | NotRows {
  try {
    const rows = parse(bare, {
      delimiter: sign,
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: true,
      trim: true,
      info: true,
    }) as unknown as { info: { lines: number }; record: string[] }[];
    return rows
      .map(({ info, record }) => ({ line: info.lines, cells: record }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
  } catch (fault) {
    const line = typeof fault === 'object' && fault !== null && 'lines' in fault ? Number(fault.lines) : 1;
    return { line };
  }
}

/** Words and numbers with spaces between, as somebody writes them by hand: the day, then the rest. */
const splitBySpace = (text: string): readonly (TextRow & { readonly text: string })[] =>
  text.split(/\r\n|\r|\n/u).flatMap((line, at) => {
    const cells = line.trim().split(/\s{2,}|\s(?=[-−]?\d+(?:[.,]\d+)?\s*%?$)/u);
    return line.trim() === '' ? [] : [{ line: at + 1, cells, text: line }];
  });
