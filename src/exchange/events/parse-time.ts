import { parseIsoTime, type ZonedTime } from '#exchange/events/parse-iso-time.ts';

/** How a column writes its times. `year-first` covers ISO 8601 with or without T, fraction and zone. */
export const timeFormats = [
  'year-first',
  'day-first',
  'month-first',
  'epoch-seconds',
  'epoch-milliseconds',
  'epoch-microseconds',
] as const;
export type TimeFormat = (typeof timeFormats)[number];

const clock = String.raw`(?:(?:T|\s+|,\s*)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?\s*(AM|PM)?)?`;
const zone = String.raw`\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${clock}${zone}$`, 'i');
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})${clock}${zone}$`, 'i');
const epoch = /^-?\d{1,16}(?:\.\d{1,9})?$/;

const epochScales: Partial<Record<TimeFormat, number>> = {
  'epoch-seconds': 1e6,
  'epoch-milliseconds': 1e3,
  'epoch-microseconds': 1,
};

const minuteUs = 60_000_000;
const earliestUs = Date.UTC(1900, 0, 1) * 1000;
const latestUs = Date.UTC(2250, 0, 1) * 1000;

/**
 * What a written zone is for: `exact` takes it into account, `as-written` compares what the clocks showed, as tools do
 * that drop it; the two differ where a case crosses a change of clocks.
 */
export type ZoneReading = 'exact' | 'as-written';

/**
 * Microseconds since 1970 for a time written in one format; without a zone it is read as UTC.
 *
 * Errors  undefined for what is not a time in this format, no real date, or outside 1900 … 2249.
 */
export function parseTime(text: string, format: TimeFormat, zones: ZoneReading = 'exact'): number | undefined {
  const scale = epochScales[format];
  const timeUs = scale === undefined ? parseCalendar(text, format, zones) : parseEpoch(text, scale);
  return timeUs !== undefined && timeUs >= earliestUs && timeUs < latestUs ? timeUs : undefined;
}

/** Whether a written time names its zone. */
export const hasZone = (text: string): boolean =>
  /(?:Z|UTC|GMT|:\d{2}(?:[.,]\d+)?\s*[+-]\d{2}(?::?\d{2})?)$/i.test(text.trim());

function parseEpoch(text: string, scale: number): number | undefined {
  return epoch.test(text) ? Math.round(Number(text) * scale) : undefined;
}

function parseCalendar(text: string, format: TimeFormat, zones: ZoneReading): number | undefined {
  const time = (format === 'year-first' ? parseIsoTime(text) : undefined) ?? parseWritten(text, format);
  if (time === undefined) return undefined;
  return zones === 'exact' ? time.wallUs - time.aheadMinutes * minuteUs : time.wallUs;
}

function parseWritten(text: string, format: TimeFormat): ZonedTime | undefined {
  const match = (format === 'year-first' ? yearFirst : yearLast).exec(text);
  if (match === null) return undefined;
  const [, first = '', , second = '', third = '', ...clock] = match;
  const [year, month, day] = inOrder(format, [first, second, third]);
  const dateMs = dateToMs(fullYear(year), Number(month), Number(day));
  const clockUs = clockToUs(clock);
  if (dateMs === undefined || clockUs === undefined) return undefined;
  return { wallUs: dateMs * 1000 + clockUs, aheadMinutes: offsetMinutes(clock[5]) };
}

type DateParts = readonly [string, string, string];

function inOrder(format: TimeFormat, [first, second, third]: DateParts): DateParts {
  if (format === 'year-first') return [first, second, third];
  return format === 'day-first' ? [third, second, first] : [third, first, second];
}

function clockToUs([hour, minute = '0', second = '0', fraction = '0', half]: readonly (string | undefined)[]):
  | number
  | undefined {
  const hours = hourOfDay(hour, half);
  if (hours === undefined || Number(minute) > 59 || Number(second) > 59) return undefined;
  return ((hours * 60 + Number(minute)) * 60 + Number(second)) * 1e6 + Math.round(Number(`0.${fraction}`) * 1e6);
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

function hourOfDay(hour: string | undefined, half: string | undefined): number | undefined {
  const hours = Number(hour ?? 0);
  if (half === undefined) return hours <= 23 ? hours : undefined;
  if (hours < 1 || hours > 12) return undefined;
  return (hours % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
}

function offsetMinutes(offset: string | undefined): number {
  if (offset === undefined || !/^[+-]/.test(offset)) return 0;
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return offset.startsWith('-') ? -minutes : minutes;
}
