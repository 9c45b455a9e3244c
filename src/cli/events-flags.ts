import { parseArgs } from 'node:util';

import { type ColumnRole, columnRoles } from '#exchange/events/column-role.ts';
import { isTimeFormat, type TimeFormat, timeFormats, type ZoneReading } from '#exchange/events/parse-time.ts';
import { accept, refuse, type Result } from '#base/result.ts';

export type EventsFlags = {
  readonly file: string;
  readonly json: boolean;
  readonly columns: Partial<Record<ColumnRole, string | undefined>>;
  readonly delimiter: string | undefined;
  readonly timeFormat: TimeFormat | undefined;
  readonly zones: ZoneReading;
};

export const eventsUsage = `usage: stig events FILE [--case COL] [--activity COL] [--time COL] [--clock COL] [--lifecycle COL] [--resource COL] [--channel COL]
         [--delimiter CHAR] [--time-format ${timeFormats.join('|')}|pattern:dd.MM.yyyy HH:mm]
         [--zones exact|as-written] [--json]`;

/** The flags of `stig events`, or one line about what is wrong with them. */
export function parseEventsFlags(args: readonly string[]): Result<EventsFlags, string> {
  const words = splitWords(args);
  if (!words.ok) return words;
  const { values, positionals } = words.value;
  const [file, ...more] = positionals;
  if (file === undefined) return refuse('no file given');
  if (more.length > 0) return refuse(`one file at a time, not also ${more.join(' ')}`);
  const wrong = wrongValue(values);
  if (wrong !== undefined) return refuse(wrong);
  return accept({
    file,
    json: values.json ?? false,
    columns: Object.fromEntries(columnRoles.map((role) => [role, values[role]])),
    delimiter: delimiterOf(values),
    timeFormat: formatOf(values),
    zones: values.zones === 'as-written' ? 'as-written' : 'exact',
  });
}

type Values = { [Name in Exclude<keyof typeof options, 'json'>]?: string | undefined } & { json?: boolean | undefined };

function splitWords(args: readonly string[]): Result<{ values: Values; positionals: string[] }, string> {
  try {
    return accept(parseArgs({ args: [...args], allowPositionals: true, options: { ...options } }));
  } catch (fault) {
    return refuse(fault instanceof Error ? (fault.message.split('. ')[0] ?? '') : String(fault));
  }
}

function wrongValue(values: Values): string | undefined {
  const { 'time-format': format, zones } = values;
  const delimiter = delimiterOf(values);
  if (format !== undefined && !isTimeFormat(format))
    return `--time-format: expected one of ${timeFormats.join(', ')}, or a pattern such as pattern:dd.MM.yyyy HH:mm, got ${format}`;
  if (zones !== undefined && zones !== 'as-written' && zones !== 'exact')
    return `--zones: expected as-written or exact, got ${zones}`;
  if (delimiter !== undefined && delimiter.length !== 1)
    return `--delimiter: expected one character, got "${delimiter}"`;
  return undefined;
}

const formatOf = ({ 'time-format': format }: Values): TimeFormat | undefined =>
  format !== undefined && isTimeFormat(format) ? format : undefined;

const delimiterOf = ({ delimiter }: Values): string | undefined => (delimiter === String.raw`\t` ? '\t' : delimiter);

const text = { type: 'string' } as const;
const options = {
  case: text,
  activity: text,
  time: text,
  clock: text,
  lifecycle: text,
  resource: text,
  channel: text,
  delimiter: text,
  'time-format': text,
  zones: text,
  json: { type: 'boolean' },
} as const;
