import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

import { type ColumnRole, columnRoles } from '#model/behaviour/column-role.ts';
import { isTimeFormat, type ZoneReading } from '#exchange/events/times/parse-time.ts';
import { type TimeFormat, timeFormats } from '#model/behaviour/time-format.ts';
import { accept, refuse, type Result } from '#base/result.ts';

/** How an event file is to be read, as far as somebody says so. */
export type ReadingFlags = {
  readonly columns: Partial<Record<ColumnRole, string | undefined>>;
  readonly delimiter: string | undefined;
  readonly timeFormat: TimeFormat | undefined;
  readonly zones: ZoneReading;
  /** Of an XES log: the steps of the life cycle that count; all where nothing is said. */
  readonly steps?: readonly string[];
};

export type EventsFlags = ReadingFlags & { readonly file: string; readonly json: boolean };

const readingUsage = `[--case COL] [--activity COL] [--time COL] [--clock COL] [--lifecycle COL] [--resource COL] [--channel COL]
         [--delimiter CHAR] [--time-format ${timeFormats.join('|')}|pattern:dd.MM.yyyy HH:mm]
         [--zones exact|as-written] [--step STEP…]`;
export const eventsUsage = `usage: stig events FILE ${readingUsage} [--json]`;
export const importEventsUsage = `usage: stig import FILE --journey ID… [--name NAME] [--again] [--json]
         ${readingUsage} [--property KEY…]`;

/** The flags of `stig events`, or one line about what is wrong with them. */
export function parseEventsFlags(args: readonly string[]): Result<EventsFlags, string> {
  const words = splitWords(args, { ...reading, json: flag });
  if (!words.ok) return words;
  const { values, positionals } = words.value;
  const file = oneFile(positionals);
  const how = readingFlags(values);
  if (!file.ok) return file;
  if (!how.ok) return how;
  return accept({ file: file.value, json: values['json'] === true, ...how.value });
}

export type ImportEventsFlags = EventsFlags & {
  readonly journeys: readonly string[];
  readonly name: string | undefined;
  /** Of an XES log: the properties that are kept; all where nothing is said. */
  readonly properties?: readonly string[];
  readonly again: boolean;
};

/** The flags of `stig import FILE --journey ID`. */
export function parseImportEventsFlags(args: readonly string[]): Result<ImportEventsFlags, string> {
  const words = splitWords(args, {
    ...reading,
    json: flag,
    again: flag,
    name: text,
    journey: severally,
    property: severally,
  });
  if (!words.ok) return words;
  const { values, positionals } = words.value;
  const file = oneFile(positionals);
  const how = readingFlags(values);
  if (!file.ok) return file;
  if (!how.ok) return how;
  const { name, json, again } = values;
  const journeys = allOf(values['journey']);
  const properties = allOf(values['property']);
  const said = { name: typeof name === 'string' ? name : undefined, json: json === true, again: again === true };
  const kept = properties.length > 0 && { properties };
  return accept({ file: file.value, journeys, ...said, ...how.value, ...kept });
}

function oneFile([file, ...more]: readonly string[]): Result<string, string> {
  if (file === undefined) return refuse('no file given');
  return more.length > 0 ? refuse(`one file at a time, not also ${more.join(' ')}`) : accept(file);
}

function readingFlags(values: Values): Result<ReadingFlags, string> {
  const said: Said = Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  const wrong = wrongValue(said);
  if (wrong !== undefined) return refuse(wrong);
  const steps = allOf(values['step']);
  return accept({
    ...(steps.length > 0 && { steps }),
    columns: Object.fromEntries(columnRoles.map((role) => [role, said[role]])),
    delimiter: delimiterOf(said),
    timeFormat: formatOf(said),
    zones: said['zones'] === 'as-written' ? 'as-written' : 'exact',
  });
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
const allOf = (said: Values[string]): string[] => (Array.isArray(said) ? said.map(String) : []);

type Said = Readonly<Record<string, string | undefined>>;

function splitWords(
  args: readonly string[],
  options: ParseArgsOptionsConfig,
): Result<{ values: Values; positionals: string[] }, string> {
  try {
    return accept(parseArgs({ args: [...args], allowPositionals: true, options }));
  } catch (fault) {
    return refuse(fault instanceof Error ? (fault.message.split('. ')[0] ?? '') : String(fault));
  }
}

function wrongValue(said: Said): string | undefined {
  const { 'time-format': format, zones } = said;
  const delimiter = delimiterOf(said);
  if (format !== undefined && !isTimeFormat(format))
    return `--time-format: expected one of ${timeFormats.join(', ')}, or a pattern such as pattern:dd.MM.yyyy HH:mm, got ${format}`;
  if (zones !== undefined && zones !== 'as-written' && zones !== 'exact')
    return `--zones: expected as-written or exact, got ${zones}`;
  if (delimiter !== undefined && delimiter.length !== 1)
    return `--delimiter: expected one character, got "${delimiter}"`;
  return undefined;
}

const formatOf = ({ 'time-format': format }: Said): TimeFormat | undefined =>
  format !== undefined && isTimeFormat(format) ? format : undefined;

const delimiterOf = ({ delimiter }: Said): string | undefined => (delimiter === String.raw`\t` ? '\t' : delimiter);

const text = { type: 'string' } as const;
const severally = { ...text, multiple: true } as const;
const flag = { type: 'boolean' } as const;
const reading = {
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
  step: severally,
} as const;
