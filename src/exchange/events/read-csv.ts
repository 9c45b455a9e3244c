import { type Parser, parse } from 'csv-parse';

import { nameColumns } from '#exchange/events/csv-sample.ts';
import type { EventFileLimits } from '#exchange/events/limits.ts';
import { type ColumnRole, columnRoles } from '#exchange/events/column-role.ts';
import type { LogEvent } from '#model/behaviour/log-event.ts';
import { parseTime, type TimeFormat, type ZoneReading } from '#exchange/events/parse-time.ts';
import { EventFileFault } from '#exchange/events/refusal.ts';
import type { SkippedRowCounter } from '#exchange/events/skipped-rows.ts';
import { UnnamedCase } from '#exchange/events/unnamed-case.ts';

/** What a person, or a caller on their behalf, has confirmed about a CSV file. */
export type CsvChoice = {
  readonly format: 'csv';
  readonly delimiter: string;
  readonly columns: Readonly<Partial<Record<ColumnRole, string | undefined>> & Record<'case' | 'activity' | 'time', string>>;
  readonly timeFormat: TimeFormat;
  readonly zones?: ZoneReading | undefined;
};

/** Turns text, piece by piece, into events; `take` hands over what is finished. */
export type EventTextParser = {
  write(text: string): Promise<void>;
  end(): Promise<void>;
  take(): LogEvent[];
  readonly waiting: number;
  /** Events that name no case and were kept as one case without a name. */
  readonly withoutCase: number;
};

type Layout = {
  readonly width: number;
  readonly indexes: Partial<Record<ColumnRole, number>>;
  readonly properties: readonly (readonly [index: number, name: string])[];
};

export function createCsvParser(choice: CsvChoice, limits: EventFileLimits, skipped: SkippedRowCounter): EventTextParser {
  let events: LogEvent[] = [];
  let layout: Layout | undefined;
  let read = 0;
  let withoutCase = 0;
  const unnamed = new UnnamedCase();
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
  // A fault is met where it is awaited, in `settled`; the event that comes with it would end the process.
  parser.on('error', () => {});

  function readRow(row: readonly string[], line: number, { width, indexes, properties }: Layout): void {
    const text = () => row.join(choice.delimiter);
    if (row.length !== width) return skipped.add('column-count', line, text);
    const cell = (role: ColumnRole) => row[indexes[role] ?? -1]?.trim() || undefined;
    const activity = cell('activity');
    if (activity === undefined) return skipped.add('no-activity', line, text);
    const time = cell('time');
    if (time === undefined) return skipped.add('no-time', line, text);
    const timeUs = parseTime(time, choice.timeFormat, choice.zones);
    if (timeUs === undefined) return skipped.add('time-unreadable', line, text);
    const caseId = cell('case') ?? '';
    const named = { resource: cell('resource'), channel: cell('channel'), lifecycle: cell('lifecycle') };
    const event: LogEvent = { caseId, activity, timeUs, ...named, properties: readProperties(row, properties) };
    if (caseId === '') return unnamed.hold(event, line, text);
    events.push(event);
    read += 1;
  }

  return {
    write: (text) => settled(parser, (done) => parser.write(text, done)),
    end: async () => {
      await settled(parser, (done) => parser.end(done));
      const kept = unnamed.settle(read, skipped);
      withoutCase = kept.length;
      events.push(...kept);
    },
    take: () => {
      const taken = events;
      events = [];
      return taken;
    },
    get waiting() {
      return events.length;
    },
    get withoutCase() {
      return withoutCase;
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
