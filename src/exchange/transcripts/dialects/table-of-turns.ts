import { parse } from 'csv-parse/sync';
import type { Dialect, Rewritten } from '#exchange/transcripts/dialects/dialect.ts';
import { startOf, type TurnColumn, turnColumns } from '#exchange/transcripts/dialects/table-columns.ts';
import { headLine } from '#exchange/transcripts/dialects/turn-line.ts';
import { isBlank, type LeftOut, type LineKind } from '#exchange/transcripts/source-lines.ts';
import { writeExactTime } from '#model/research/spoken-time.ts';

/**
 * A table with a turn a row, as Premiere, NVivo, ELAN, Audacity and many more write it: with a header that names its columns, or without
 * where tabs, times and words tell them apart. Turns stand in the order of their times where each has one.
 */
export const tableOfTurns: Dialect = { write };

function write(lines: readonly string[]): Rewritten | undefined {
  const first = lines.find((line) => !isBlank(line)) ?? '';
  const sign = ['\t', ';', ','].find((each) => first.includes(each));
  if (sign === undefined) return undefined;
  const [header] = rowsOf(first, sign);
  const named = turnColumns(header?.cells ?? []);
  const hasHeader = named.includes('words') && (named.includes('speaker') || named.includes('start'));
  return hasHeader ? withHeader(lines, sign, named) : sign === '\t' ? withoutHeader(lines) : undefined;
}

function withHeader(lines: readonly string[], sign: string, columns: readonly TurnColumn[]): Rewritten | undefined {
  const [header, ...others] = rowsOf(lines.join('\n'), sign);
  const rows = wholeRows(others, columns, sign);
  return header && rows && rows.length > 0 ? written(lines, { header, columns, rows }) : undefined;
}

function withoutHeader(lines: readonly string[]): Rewritten | undefined {
  const rows = rowsOf(lines.join('\n'), '\t');
  const columns = columnsByCells(rows);
  return columns && written(lines, { header: undefined, columns, rows });
}

type Row = { readonly cells: readonly string[]; readonly from: number; readonly to: number };

/** Rows that hold something, and the lines they stand on. */
function rowsOf(text: string, delimiter: string): Row[] {
  const rows: Row[] = [];
  let from = 0;
  parse(text, {
    delimiter,
    quote: delimiter === '\t' ? false : '"',
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    on_record: (cells: string[], { lines: to }) => {
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, from, to });
      from = to;
      return null;
    },
  });
  return rows;
}

/** Rows as wide as the columns; words that hold the separator without quotes are whole where they stand last. */
function wholeRows(rows: readonly Row[], columns: readonly TurnColumn[], sign: string): Row[] | undefined {
  const width = columns.length;
  const isLast = columns.at(-1) === 'words';
  const whole = rows.map((row) =>
    row.cells.length > width && isLast
      ? { ...row, cells: [...row.cells.slice(0, width - 1), row.cells.slice(width - 1).join(sign)] }
      : row,
  );
  return whole.every(({ cells }) => cells.length === width) ? whole : undefined;
}

/** Columns without a header: two of times, the end never before the beginning, then a name if there is one, and words last. */
function columnsByCells(rows: readonly Row[]): TurnColumn[] | undefined {
  const width = rows[0]?.cells.length ?? 0;
  if (width < 3 || rows.length < 2 || rows.some(({ cells }) => cells.length !== width)) return undefined;
  const all = Array.from({ length: width }, (_, at) => at);
  const times = all.filter((at) => everyCell(rows, at, (cell) => startOf(cell, false) !== undefined));
  const start = times.find((at) => everyCell(rows, at, (cell) => /[:.,]/u.test(cell)));
  const end = times.find(
    (at) => start !== undefined && at !== start && rows.every((row) => isNoSooner(row, start, at)),
  );
  const texts = all.filter((at) => !times.includes(at) && !everyCell(rows, at, (cell) => cell.trim() === ''));
  if (end === undefined || texts.length === 0 || texts.length > 3) return undefined;
  const held = new Map<number | undefined, TurnColumn>([
    ...times.map((at) => [at, 'end'] as const),
    [start, 'start'],
    [texts[0], 'speaker'],
    [texts.at(-1), 'words'],
  ]);
  return all.map((at) => held.get(at) ?? 'other');
}

const everyCell = (rows: readonly Row[], at: number, holds: (cell: string) => boolean): boolean =>
  rows.every(({ cells }) => holds(cells[at] ?? ''));

const isNoSooner = ({ cells }: Row, start: number, end: number): boolean =>
  (startOf(cells[end] ?? '', false) ?? 0) >= (startOf(cells[start] ?? '', false) ?? Infinity);

type Table = {
  readonly header: Row | undefined;
  readonly columns: readonly TurnColumn[];
  readonly rows: readonly Row[];
};

function written(lines: readonly string[], { header, columns, rows }: Table): Rewritten {
  const kinds: LineKind[] = lines.map((line) => (isBlank(line) ? 'blank' : 'words'));
  if (header) for (let at = header.from; at < header.to; at += 1) if (kinds[at] === 'words') kinds[at] = 'header';
  const at = (column: TurnColumn): number => columns.indexOf(column);
  const isMs = /(?:ms|milli)/iu.test(header?.cells[at('start')] ?? '');
  const turns = rows.map((row) => ({
    words: (row.cells[at('words')] ?? '').trim(),
    speaker: (row.cells[at('speaker')] ?? '').trim() || undefined,
    startMs: startOf(row.cells[at('start')] ?? '', isMs),
  }));
  const isTimed = turns.every(({ startMs }) => startMs !== undefined);
  const inOrder = isTimed ? turns.toSorted((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0)) : turns;
  const hasSpeaker = at('speaker') >= 0;
  const texts = inOrder.filter(({ words }) => words !== '').map((turn) => turnText(turn, hasSpeaker));
  return { text: `${texts.join('\n\n')}\n`, kinds, beside: besideTurns(rows, columns, header) };
}

type WrittenTurn = {
  readonly words: string;
  readonly speaker: string | undefined;
  readonly startMs: number | undefined;
};

/** Where no column names anybody, a name may stand before the words: they stay on the line of their time. */
function turnText({ words, speaker, startMs }: WrittenTurn, hasSpeaker: boolean): string {
  if (hasSpeaker) return `${headLine(speaker, startMs)}\n${words}`;
  return startMs === undefined ? words : `[${writeExactTime(startMs)}] ${words}`;
}

/** What stands in columns that are in nobody's words, and times that cannot be read. */
function besideTurns(rows: readonly Row[], columns: readonly TurnColumn[], header: Row | undefined): LeftOut[] {
  return rows.flatMap(({ cells, from }) =>
    cells.flatMap((cell, at): LeftOut[] => {
      const text = cell.trim();
      if (text === '') return [];
      if (columns[at] === 'other')
        return [{ line: from + 1, why: 'column', text: header ? `${header.cells[at]}: ${text}` : text }];
      const isUnread = columns[at] === 'start' && startOf(cell, false) === undefined;
      return isUnread ? [{ line: from + 1, why: 'time-unreadable', text }] : [];
    }),
  );
}
