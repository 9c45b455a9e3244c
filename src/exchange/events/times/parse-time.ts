import {
  clockPattern,
  clockToUs,
  type WrittenClock,
  zonePattern,
  zoneToMinutes,
} from '#exchange/events/times/clock-time.ts';
import { monthNamed } from '#exchange/events/times/month-names.ts';
import { parseIsoTime, type ZonedTime } from '#exchange/events/times/parse-iso-time.ts';
import { patternReader } from '#exchange/events/times/time-pattern.ts';
import { type NamedTimeFormat, patternStart, type TimeFormat, timeFormats } from '#model/behaviour/time-format.ts';

export const isTimeFormat = (text: string): text is TimeFormat =>
  timeFormats.some((format) => format === text) ||
  (text.startsWith(patternStart) && patternReader(text.slice(patternStart.length)) !== undefined);

const rest = `${clockPattern}${zonePattern}$`;
const weekday = String.raw`(?:\p{L}{2,9}[,.]?\s)?`;
const yearFirst = new RegExp(String.raw`^(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})${rest}`, 'iu');
const dayFirst = new RegExp(String.raw`^(?<day>\d{1,2})([-/.])(?<month>\d{1,2})\2(?<year>\d{4}|\d{2})${rest}`, 'iu');
const monthFirst = new RegExp(String.raw`^(?<month>\d{1,2})([-/.])(?<day>\d{1,2})\2(?<year>\d{4}|\d{2})${rest}`, 'iu');
const dayThenName = new RegExp(
  String.raw`^${weekday}(?:den\s)?(?<day>\d{1,2})(?:st|nd|rd|th|\.|:?e)?[\s\-/.]{1,2}(?<name>\p{L}{3,9})\.?[\s\-/.,]{1,2}(?<year>\d{4}|\d{2})${rest}`,
  'iu',
);
const nameThenDay = new RegExp(
  String.raw`^${weekday}(?<name>\p{L}{3,9})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4})${rest}`,
  'iu',
);
/** As `date` and Java's `Date` write it: `Wed May 01 10:00:00 CEST 2024`. */
const yearAtEnd =
  /^\p{L}{2,4}\s(?<name>\p{L}{3})\s{1,2}(?<day>\d{1,2})\s(?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2})\s(?:(?<zone>[A-Z]{3,4}|[+-]\d{4})\s)?(?<year>\d{4})$/iu;
const digits = new RegExp(
  String.raw`^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:[T\s_-]?(?<hour>\d{2})(?<minute>\d{2})(?:(?<second>\d{2})(?:[.,]?(?<fraction>\d{1,6}))?)?)?${zonePattern}$`,
  'iu',
);

const written: Readonly<Record<Exclude<NamedTimeFormat, `epoch-${string}`>, readonly RegExp[]>> = {
  'year-first': [yearFirst],
  'day-first': [dayFirst],
  'month-first': [monthFirst],
  'month-name': [dayThenName, nameThenDay, yearAtEnd],
  digits: [digits],
};

const epoch = /^-?\d{1,16}(?:\.\d{1,9})?$/;
const epochScales: Partial<Record<TimeFormat, number>> = {
  'epoch-seconds': 1e6,
  'epoch-milliseconds': 1e3,
  'epoch-microseconds': 1,
};

const minuteUs = 60_000_000;
const earliestUs = Date.UTC(1900, 0, 1) * 1000;
const latestUs = Date.UTC(2250, 0, 1) * 1000;
const longestTime = 120;

/**
 * What a written zone is for: `exact` takes it into account, `as-written` compares what the clocks showed, as tools do
 * that drop it; the two differ where a case crosses a change of clocks.
 */
export type ZoneReading = 'exact' | 'as-written';

/** Reads one written time. Units: microseconds since 1970. */
export type TimeReader = (text: string) => number | undefined;

/**
 * A reader of times written in one format; without a zone they are read as UTC.
 *
 * Errors  undefined for what is not a time in this format, no real date, or outside 1900 … 2249; throws for a pattern that is none.
 */
export function createTimeReader(format: TimeFormat, zones: ZoneReading = 'exact'): TimeReader {
  const scale = epochScales[format];
  const read = scale === undefined ? calendarReader(format, zones) : (text: string) => parseEpoch(text, scale);
  return (text) => {
    const timeUs = text.length > longestTime ? undefined : read(text);
    return timeUs !== undefined && timeUs >= earliestUs && timeUs < latestUs ? timeUs : undefined;
  };
}

/** The same for a single time. */
export const parseTime = (text: string, format: TimeFormat, zones: ZoneReading = 'exact'): number | undefined =>
  createTimeReader(format, zones)(text);

const parseEpoch = (text: string, scale: number): number | undefined =>
  epoch.test(text) ? Math.round(Number(text) * scale) : undefined;

function calendarReader(format: TimeFormat, zones: ZoneReading): TimeReader {
  const patterns = format in written ? written[format as keyof typeof written] : [patternOf(format)];
  return (text) => {
    const time = (format === 'year-first' ? parseIsoTime(text) : undefined) ?? parseWritten(text, patterns);
    if (time === undefined) return undefined;
    return zones === 'exact' ? time.wallUs - time.aheadMinutes * minuteUs : time.wallUs;
  };
}

function patternOf(format: TimeFormat): RegExp {
  const pattern = patternReader(format.slice(patternStart.length));
  if (!pattern) throw new Error(`"${format}" is no way to write a time`);
  return pattern;
}

type Groups = WrittenClock & { readonly [name: string]: string | undefined };

function parseWritten(text: string, patterns: readonly RegExp[]): ZonedTime | undefined {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups as Groups | undefined;
    if (!groups) continue;
    const month = groups['name'] === undefined ? Number(groups['month']) : monthNamed(groups['name']);
    const dateMs =
      month === undefined ? undefined : dateToMs(fullYear(groups['year'] ?? ''), month, Number(groups['day']));
    const clockUs = clockToUs(groups);
    const aheadMinutes = zoneToMinutes(groups['zone']);
    if (dateMs !== undefined && clockUs !== undefined && aheadMinutes !== undefined)
      return { wallUs: dateMs * 1000 + clockUs, aheadMinutes };
  }
  return undefined;
}

function fullYear(year: string): number {
  const number = Number(year);
  return year.length > 2 ? number : number + (number < 70 ? 2000 : 1900);
}

function dateToMs(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const timeMs = Date.UTC(year, month - 1, day);
  return new Date(timeMs).getUTCDate() === day ? timeMs : undefined;
}
