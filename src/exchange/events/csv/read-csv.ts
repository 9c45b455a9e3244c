import { type Parser, parse } from 'csv-parse';

import type { LogEvent } from '#model/behaviour/log-event.ts';
import { type ColumnRole, columnRoles } from '#model/behaviour/column-role.ts';
import { nameColumns } from '#exchange/events/csv/csv-sample.ts';
import type { EventTextParser } from '#exchange/events/event-text-parser.ts';
import type { EventFileLimits } from '#exchange/events/limits.ts';
import { createTimeReader, type TimeReader, type ZoneReading } from '#exchange/events/times/parse-time.ts';
import type { TimeFormat } from '#model/behaviour/time-format.ts';
import { EventFileFault } from '#exchange/events/refusal.ts';
import type { SkippedRowCounter } from '#exchange/events/skipped-rows.ts';
import { UnnamedCase } from '#exchange/events/csv/unnamed-case.ts';

/** What a person, or a caller on their behalf, has confirmed about a CSV file. */
export type CsvChoice = {
  readonly format: 'csv';
  readonly delimiter: string;
  /** Rows above the header; none where it is not said. */
  readonly before?: number | undefined;
  readonly columns: Readonly<
    Partial<Record<ColumnRole, string | undefined>> & Record<'case' | 'activity' | 'time', string>
  >;
  readonly timeFormat: TimeFormat;
  readonly zones?: ZoneReading | undefined;
};

type Layout = {
  readonly width: number;
  readonly indexes: Partial<Record<ColumnRole, number>>;
  readonly properties: readonly (readonly [index: number, name: string])[];
};

/** Events of a CSV file as it streams in; every row that is none is counted with its reason. */
export class CsvParser implements EventTextParser {
  readonly #parser: Parser;
  readonly #choice: CsvChoice;
  readonly #limits: EventFileLimits;
  readonly #skipped: SkippedRowCounter;
  readonly #unnamed = new UnnamedCase();
  #layout: Layout | undefined;
  #events: LogEvent[] = [];
  #named = 0;
  #withoutCase = 0;
  #before: number;
  readonly #readTime: TimeReader;

  constructor(choice: CsvChoice, limits: EventFileLimits, skipped: SkippedRowCounter) {
    this.#choice = choice;
    this.#limits = limits;
    this.#skipped = skipped;
    this.#before = choice.before ?? 0;
    this.#readTime = createTimeReader(choice.timeFormat, choice.zones);
    this.#parser = parse({
      delimiter: choice.delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: limits.rowLength,
      on_skip: (fault) => {
        skipped.add('row-unreadable', this.#parser.info.lines, () => fault?.message ?? '');
        return undefined;
      },
      on_record: (row: string[], { lines }) => {
        this.#take(row, lines);
        return null;
      },
    });
    // A fault is met where it is awaited, in `#settled`; the event that comes with it would end the process.
    this.#parser.on('error', () => {});
  }

  get waiting(): number {
    return this.#events.length;
  }

  get withoutCase(): number {
    return this.#withoutCase;
  }

  take(): LogEvent[] {
    const taken = this.#events;
    this.#events = [];
    return taken;
  }

  write(text: string): Promise<void> {
    return this.#settled((done) => this.#parser.write(text, done));
  }

  async end(): Promise<void> {
    await this.#settled((done) => this.#parser.end(done));
    const kept = this.#unnamed.settle(this.#named, this.#skipped);
    this.#withoutCase = kept.length;
    this.#events.push(...kept);
  }

  #take(row: readonly string[], line: number): void {
    if (this.#before > 0) {
      this.#before -= 1;
      return;
    }
    if (this.#layout === undefined) {
      this.#layout = createLayout(row, this.#choice, this.#limits);
      return;
    }
    const text = () => row.join(this.#choice.delimiter);
    const event = readRow(row, this.#layout, this.#readTime);
    if (typeof event === 'string') this.#skipped.add(event, line, text);
    else if (event.caseId === '') this.#unnamed.hold(event, line, text);
    else {
      this.#events.push(event);
      this.#named += 1;
    }
  }

  /** The parser tells of trouble both by callback and by event; whichever comes first settles. */
  #settled(act: (done: (fault?: Error | null) => void) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#parser.once('error', reject);
      act((fault) => {
        this.#parser.off('error', reject);
        if (fault) reject(fault);
        else resolve();
      });
    });
  }
}

function readRow(row: readonly string[], { width, indexes, properties: columns }: Layout, readTime: TimeReader) {
  if (row.length !== width) return 'column-count';
  const cell = (role: ColumnRole) => row[indexes[role] ?? -1]?.trim() || undefined;
  const activity = cell('activity');
  if (activity === undefined) return 'no-activity';
  const time = cell('time');
  if (time === undefined) return 'no-time';
  const clock = cell('clock');
  const timeUs = readTime(clock === undefined ? time : `${time} ${clock}`);
  if (timeUs === undefined) return 'time-unreadable';
  const properties: Record<string, string> = {};
  for (const [index, name] of columns) {
    const value = row[index];
    if (value !== undefined && value !== '') properties[name] = value;
  }
  const named = { resource: cell('resource'), channel: cell('channel'), lifecycle: cell('lifecycle') };
  return { caseId: cell('case') ?? '', activity, timeUs, ...named, properties };
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
  const properties = header
    .map((name, index) => [index, name] as const)
    .filter(([index, name]) => !used.has(index) && name !== '__proto__');
  return { width: header.length, indexes, properties };
}
