/**
 * How a column writes its times. `year-first` covers ISO 8601 with or without T, fraction and zone; `month-name` a named month wherever it
 * stands; `digits` a date and a clock without anything between.
 */
export const timeFormats = [
  'year-first',
  'day-first',
  'month-first',
  'month-name',
  'digits',
  'epoch-seconds',
  'epoch-milliseconds',
  'epoch-microseconds',
] as const;
export type NamedTimeFormat = (typeof timeFormats)[number];

/** A pattern of one's own begins so, in the letters of Unicode's date patterns: `pattern:dd.MM.yyyy HH:mm`. */
export const patternStart = 'pattern:';
export type TimeFormat = NamedTimeFormat | `${typeof patternStart}${string}`;
