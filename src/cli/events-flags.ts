import { parseArgs } from 'node:util';

import { type ColumnRole, columnRoles } from '#exchange/events/column-role.ts';
import { type TimeFormat, timeFormats, type ZoneReading } from '#exchange/events/parse-time.ts';
import { accept, refuse, type Result } from '#base/result.ts';

export type EventsFlags = {
  readonly file: string;
  readonly json: boolean;
  readonly columns: Partial<Record<ColumnRole, string | undefined>>;
  readonly delimiter: string | undefined;
  readonly timeFormat: TimeFormat | undefined;
  readonly zones: ZoneReading;
};

export const eventsUsage = `usage: stig events FILE [--case COL] [--activity COL] [--time COL] [--lifecycle COL] [--resource COL] [--channel COL]
         [--delimiter CHAR] [--time-format ${timeFormats.join('|')}]
         [--zones as-written|exact] [--json]`;

/** The flags of `stig events`, or one line about what is wrong with them. */
export function parseEventsFlags(args: readonly string[]): Result<EventsFlags, string> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { ...options } });
    const [file, ...more] = positionals;
    if (file === undefined) return refuse('no file given');
    if (more.length > 0) return refuse(`one file at a time, not also ${more.join(' ')}`);
    const timeFormat = timeFormats.find((format) => format === values['time-format']);
    if (values['time-format'] !== undefined && timeFormat === undefined) return refuse(`--time-format: expected one of ${timeFormats.join(', ')}, got ${values['time-format']}`);
    const zones = values.zones ?? 'as-written';
    if (zones !== 'as-written' && zones !== 'exact') return refuse(`--zones: expected as-written or exact, got ${zones}`);
    const columns = Object.fromEntries(columnRoles.map((role) => [role, values[role]]));
    const delimiter = values.delimiter === String.raw`\t` ? '\t' : values.delimiter;
    if (delimiter !== undefined && delimiter.length !== 1) return refuse(`--delimiter: expected one character, got "${delimiter}"`);
    return accept({ file, json: values.json ?? false, columns, delimiter, timeFormat, zones });
  } catch (fault) {
    return refuse(fault instanceof Error ? (fault.message.split('. ')[0] ?? '') : String(fault));
  }
}

const text = { type: 'string' } as const;
const options = {
  case: text,
  activity: text,
  time: text,
  lifecycle: text,
  resource: text,
  channel: text,
  delimiter: text,
  'time-format': text,
  zones: text,
  json: { type: 'boolean' },
} as const;
