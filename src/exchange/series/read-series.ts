import { type DayOrder, dayColumn } from '#exchange/series/day-column.ts';
import { type DecimalSign, numberColumn } from '#exchange/series/number-column.ts';
import { rowsOfText, type TextRow } from '#exchange/series/rows-of-text.ts';

export type SeriesValue = { readonly at: string; readonly value: number; readonly n?: number; readonly sd?: number };

export type SeriesAsk =
  | { readonly ask: 'day-order'; readonly sample: string }
  | { readonly ask: 'decimal-sign'; readonly sample: string };

/** What somebody has said where text can be read in two ways. */
export type SeriesChoices = { readonly dayOrder?: DayOrder; readonly decimalSign?: DecimalSign };

export type LeftOutRow = {
  readonly line: number;
  readonly text: string;
  readonly why: 'no-day' | 'not-a-day' | 'no-value' | 'not-a-number' | 'not-a-count' | 'quote-open';
};

/**
 * Values as they came, the earliest first; several of a day where several were there.
 *
 * Shape   `asks` says what can be read in two ways, and is guessed where nobody has said; `leftOut` what could not be read, with its line.
 */
export type SeriesRead = {
  readonly values: readonly SeriesValue[];
  readonly leftOut: readonly LeftOutRow[];
  readonly asks: readonly SeriesAsk[];
};

const mostRows = 20_000;
const headers = {
  at: /^(day|date|dag|datum|dato|week|vecka|uke|month|månad|måned|time|tid|at|period)$/iu,
  value: /^(value|värde|verdi|score|poäng|poeng|betyg|resultat|result|nps|csat|ces|answer|svar|share|andel)$/iu,
  n: /^(n|antal|antall|count|of|av|answers|responses|antal svar|antall svar|base|bas)$/iu,
  sd: /^(sd|std|stddev|standard deviation|standardavvikelse|standardavvik)$/iu,
} as const;
type Column = keyof typeof headers;

/** Reads pasted or separated text as a series: a day and a value in each row, and of how many, where that is said. */
export function readSeries(text: string, choices: SeriesChoices = {}): SeriesRead {
  const rows = rowsOfText(text);
  if (!('length' in rows)) return { values: [], asks: [], leftOut: [{ line: rows.line, text: '', why: 'quote-open' }] };
  const columns = columnsOf(rows);
  const body = (columns.hasHeader ? rows.slice(1) : rows).slice(0, mostRows);
  const cell = (row: TextRow, column: Column): string => row.cells[columns.at[column] ?? -1] ?? '';
  const days = dayColumn(
    body.map((row) => cell(row, 'at')),
    choices.dayOrder,
  );
  const numbers = numberColumn(
    body.flatMap((row) => (['value', 'sd'] as const).map((column) => cell(row, column))),
    choices.decimalSign,
  );
  const read = body.map((row) => readRow(row, { cell, day: days.read, number: numbers.read }));
  const asks: SeriesAsk[] = [];
  if (days.unsure !== undefined) asks.push({ ask: 'day-order', sample: days.unsure });
  if (numbers.unsure !== undefined) asks.push({ ask: 'decimal-sign', sample: numbers.unsure });
  const values = read.filter((one) => 'at' in one).toSorted((a, b) => a.at.localeCompare(b.at));
  return { values, leftOut: read.filter((one) => 'why' in one), asks };
}

type Readers = {
  readonly cell: (row: TextRow, column: Column) => string;
  readonly day: (text: string) => string | undefined;
  readonly number: (text: string) => number | undefined;
};

function readRow(row: TextRow, { cell, day, number }: Readers): SeriesValue | LeftOutRow {
  const [at, value] = [day(cell(row, 'at')), number(cell(row, 'value'))];
  const [n, sd] = [readOrNothing(readCount, cell(row, 'n')), readOrNothing(number, cell(row, 'sd'))];
  const why = whyNot({ day: cell(row, 'at'), at, text: cell(row, 'value'), value, n, sd });
  if (why !== undefined || at === undefined || value === undefined)
    return { line: row.line, text: row.cells.join(' · ').slice(0, 80), why: why ?? 'no-value' };
  return { at, value, ...(typeof n === 'number' && { n }), ...(typeof sd === 'number' && { sd }) };
}

/** How many: what stands between three digits and three more is no decimal sign. */
const readCount = (text: string): number | undefined =>
  numberColumn([], 'point').read(text.replace(/[.,](?=\d{3}(?:\D|$))/gu, ''));

const readOrNothing = (read: (text: string) => number | undefined, text: string): number | 'none' | 'wrong' =>
  text.trim() === '' ? 'none' : (read(text) ?? 'wrong');

type Cells = {
  readonly day: string;
  readonly at: string | undefined;
  readonly text: string;
  readonly value: number | undefined;
  readonly n: number | 'none' | 'wrong';
  readonly sd: number | 'none' | 'wrong';
};

function whyNot({ day, at, text, value, n, sd }: Cells): LeftOutRow['why'] | undefined {
  if (at === undefined) return day.trim() === '' ? 'no-day' : 'not-a-day';
  if (value === undefined) return text.trim() === '' ? 'no-value' : 'not-a-number';
  const isCount = n === 'none' || (n !== 'wrong' && Number.isInteger(n) && n >= 0);
  return isCount && sd !== 'wrong' && (sd === 'none' || sd >= 0) ? undefined : 'not-a-count';
}

/** Which column is what: as a header names them, else the day, the value, and of how many. */
function columnsOf(rows: readonly TextRow[]): {
  hasHeader: boolean;
  at: { readonly [column in Column]?: number | undefined };
} {
  const first = rows[0]?.cells ?? [];
  const named: { [column in Column]?: number } = {};
  for (const column of Object.keys(headers) as Column[]) {
    const index = first.findIndex((cell) => headers[column].test(cell.trim()));
    if (index >= 0) named[column] = index;
  }
  const isNamed = Object.keys(named).length > 0;
  const at = named.at ?? 0;
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const taken = new Set([...Object.values(named), at]);
  const [value, n] = Array.from({ length: widest }, (_, index) => index).filter((index) => !taken.has(index));
  const guessed = isNamed ? { value } : { value, n };
  return { hasHeader: isNamed || isHeader(rows), at: { at, ...guessed, ...named } };
}

/** A first row in which nothing is a number or a day, over rows in which something is. */
function isHeader([first, second]: readonly TextRow[]): boolean {
  const { read } = numberColumn([]);
  const day = dayColumn([]);
  const hasFigure = (row: TextRow | undefined): boolean =>
    row?.cells.some((cell) => read(cell.replace(',', '.')) !== undefined || day.read(cell) !== undefined) ?? false;
  return !hasFigure(first) && hasFigure(second);
}
