import { createTimeReader } from '#exchange/events/times/parse-time.ts';

/** How a column of days is written where it can be read in two ways. */
export type DayOrder = 'day-first' | 'month-first';

export type DayColumn = {
  /** One that reads with the month first as well as with the day first, where nothing tells which it is. */
  readonly unsure: string | undefined;
  readonly read: (text: string) => string | undefined;
};

const formats = ['year-first', 'digits', 'month-name'] as const;
const dayMs = 86_400_000;

/** How a column writes its days, from all of them together: dates, or the first day of a week, month, quarter or year. */
export function dayColumn(texts: readonly string[], said?: DayOrder): DayColumn {
  const [dayFirst, monthFirst] = [readerOf('day-first'), readerOf('month-first')];
  const both = texts.filter((text) => dayFirst(text) !== monthFirst(text));
  const onlyMonth = both.some((text) => dayFirst(text) === undefined);
  const onlyDay = both.some((text) => monthFirst(text) === undefined);
  const unsure = onlyMonth === onlyDay ? both.find((text) => dayFirst(text) && monthFirst(text)) : undefined;
  const isMonthFirst = said === 'month-first' || (said === undefined && onlyMonth && !onlyDay);
  return { unsure, read: isMonthFirst ? monthFirst : dayFirst };
}

function readerOf(order: DayOrder): (text: string) => string | undefined {
  const readers = [...formats, order].map((format) => createTimeReader(format));
  return (text) => {
    const said = text.trim();
    const stretch = firstDayOf(said);
    if (stretch !== undefined) return stretch;
    for (const read of readers) {
      const us = read(said);
      if (us !== undefined) return new Date(us / 1000).toISOString().slice(0, 10);
    }
    return undefined;
  };
}

/** The first day of a stretch that is written as one: `2026-W38`, `2026-09`, `2026 Q3`, `2026`. */
function firstDayOf(text: string): string | undefined {
  const week = /^(?<year>\d{4})[-\s]?[WwVvUu](?:ecka|eek|ke)?\s?(?<week>\d{1,2})$/u.exec(text)?.groups;
  if (week) return mondayOf(Number(week['year']), Number(week['week']));
  const month = /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/u.exec(text)?.groups;
  if (month) return dayOrNothing(Number(month['year']), Number(month['month']));
  const quarter = /^(?<year>\d{4})[-\s]?[QqKk](?<quarter>[1-4])$/u.exec(text)?.groups;
  if (quarter) return dayOrNothing(Number(quarter['year']), Number(quarter['quarter']) * 3 - 2);
  return /^(?:19|20|21)\d{2}$/u.test(text) ? `${text}-01-01` : undefined;
}

const dayOrNothing = (year: number, month: number): string | undefined =>
  month >= 1 && month <= 12 ? new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10) : undefined;

/** Source  ISO 8601: week 1 has the year's first Thursday. */
function mondayOf(year: number, week: number): string | undefined {
  const fourth = Date.UTC(year, 0, 4);
  const first = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * dayMs;
  const monday = new Date(first + (week - 1) * 7 * dayMs);
  const thursday = new Date(monday.getTime() + 3 * dayMs);
  return week >= 1 && thursday.getUTCFullYear() === year ? monday.toISOString().slice(0, 10) : undefined;
}
