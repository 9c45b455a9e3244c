import { hasZone } from '#exchange/events/times/clock-time.ts';
import { createTimeReader, type TimeReader } from '#exchange/events/times/parse-time.ts';
import { type TimeFormat, timeFormats } from '#model/behaviour/time-format.ts';

/**
 * How a column seems to write its times.
 *
 * Shape   `ambiguous` when day-first and month-first read the sample equally well: only a person can say.
 *         `zone` says whether the sample names its zone; times without one are read as UTC.
 */
export type TimeGuess = {
  readonly format: TimeFormat;
  readonly ambiguous: boolean;
  readonly zone: 'named' | 'missing' | 'mixed';
  readonly readable: number;
  readonly of: number;
  readonly example: string;
};

const epochDigits: Partial<Record<TimeFormat, RegExp>> = {
  'epoch-seconds': /^\d{9,10}(?:\.\d+)?$/,
  'epoch-milliseconds': /^\d{12,13}(?:\.\d+)?$/,
  'epoch-microseconds': /^\d{15,16}$/,
};

/** The format that reads most of a column's values; undefined where none reads half of them. */
export function guessTime(values: readonly string[]): TimeGuess | undefined {
  const filled = values.map((value) => value.trim()).filter((value) => value !== '');
  const readers = timeFormats.map((format): [TimeFormat, TimeReader] => [format, readerOf(format)]);
  const counts = new Map(
    readers.map(([format, reads]) => [format, filled.filter((value) => reads(value) !== undefined).length]),
  );
  const [format, readable] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
  if (readable === 0 || readable * 2 < filled.length) return undefined;
  const zoned = filled.filter(hasZone).length;
  return {
    format,
    ambiguous: format === 'day-first' && counts.get('month-first') === readable,
    zone: zoned === 0 ? 'missing' : zoned === filled.length ? 'named' : 'mixed',
    readable,
    of: filled.length,
    example: filled.find((value) => readerOf(format)(value) !== undefined) ?? '',
  };
}

function readerOf(format: TimeFormat): TimeReader {
  const digits = epochDigits[format];
  const read = createTimeReader(format);
  return digits === undefined ? read : (text) => (digits.test(text) ? read(text) : undefined);
}
