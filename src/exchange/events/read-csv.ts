import { type Parser, parse } from 'csv-parse';

import { nameColumns } from '#exchange/events/csv-sample.ts';
import type { EventFileLimits } from '#exchange/events/limits.ts';
import { type ColumnRole, columnRoles, type LogEvent } from '#exchange/events/log-event.ts';
import { parseTime, type TimeFormat } from '#exchange/events/parse-time.ts';
import { EventFileFault } from '#exchange/events/refusal.ts';
import type { SkippedRowCounter } from '#exchange/events/skipped-rows.ts';

/** What a person, or a caller on their behalf, has confirmed about a CSV file. */
export type CsvChoice = {
  readonly format: 'csv';
  readonly delimiter: string;
  readonly columns: Readonly<Partial<Record<ColumnRole, string | undefined>> & Record<'case' | 'activity' | 'time', string>>;
  readonly timeFormat: TimeFormat;
};

/** Turns text, piece by piece, into events; `take` hands over what is finished. */
export type EventTextParser = {
  write(text: string): Promise<void>;
  end(): Promise<void>;
  take(): LogEvent[];
  readonly waiting: number;
};

type Layout = {
  readonly width: number;
  readonly indexes: Partial<Record<ColumnRole, number>>;
  readonly properties: readonly (readonly [index: number, name: string])[];
};

export function createCsvParser(choice: CsvChoice, limits: EventFileLimits, skipped: SkippedRowCounter): EventTextParser {
  let events: LogEvent[] = [];
  let layout: Layout | undefined;
  const parser = parse({
    delimiter: choice.delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: limits.rowLength,
    on_skip: (fault) => {
      skipped.add('row-unreadable', parser.info.lines, () => fault?.message ?? '');
      return undefined;
    },
    on_record: (row: string[], { lines }) => {
      if (layout === undefined) layout = createLayout(row, choice, limits);
      else readRow(row, lines, layout);
      return null;
    },
  });

  function readRow(row: readonly string[], line: number, { width, indexes, properties }: Layout): void {
    const text = () => row.join(choice.delimiter);
    if (row.length !== width) return skipped.add('column-count', line, text);
    const cell = (role: ColumnRole) => row[indexes[role] ?? -1]?.trim() || undefined;
    const caseId = cell('case');
    if (caseId === undefined) return skipped.add('no-case', line, text);
    const activity = cell('activity');
    if (activity === undefined) return skipped.add('no-activity', line, text);
    const time = cell('time');
    if (time === undefined) return skipped.add('no-time', line, text);
    const timeUs = parseTime(time, choice.timeFormat);
    if (timeUs === undefined) return skipped.add('time-unreadable', line, text);
    const event = { caseId, activity, timeUs, resource: cell('resource'), channel: cell('channel'), lifecycle: cell('lifecycle') };
    events.push({ ...event, properties: readProperties(row, properties) });
  }

  return {
    write: (text) => settled(parser, (done) => parser.write(text, done)),
    end: () => settled(parser, (done) => parser.end(done)),
    take: () => {
      const taken = events;
      events = [];
      return taken;
    },
    get waiting() {
      return events.length;
    },
  };
}

function readProperties(row: readonly string[], columns: Layout['properties']): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const [index, name] of columns) {
    const value = row[index];
    if (value !== undefined && value !== '') properties[name] = value;
  }
  return properties;
}

function createLayout(row: readonly string[], choice: CsvChoice, limits: EventFileLimits): Layout {
  if (row.length > limits.columns) throw new EventFileFault({ code: 'too-many-columns', limit: limits.columns });
  const header = nameColumns(row);
  const indexes: Partial<Record<ColumnRole, number>> = {};
  for (const role of columnRoles) {
    const column = choice.columns[role];
    if (column === undefined) continue;
    const index = header.indexOf(column);
    if (index < 0) throw new EventFileFault({ code: 'column-not-found', role, column, header });
    indexes[role] = index;
  }
  const used = new Set(Object.values(indexes));
  const properties = header.map((name, index) => [index, name] as const).filter(([index, name]) => !used.has(index) && name !== '__proto__');
  return { width: header.length, indexes, properties };
}

/** The parser tells of trouble both by callback and by event; whichever comes first settles. */
function settled(parser: Parser, act: (done: (fault?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.once('error', reject);
    act((fault) => {
      parser.off('error', reject);
      if (fault) reject(fault);
      else resolve();
    });
  });
}
