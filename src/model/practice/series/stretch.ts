import type { measureRhythms } from '#model/practice/measure.ts';
import { addDays } from '#model/practice/days.ts';

export type Every = (typeof measureRhythms)[number];

const parts = (day: string): [number, number, number] => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
};
const lastDay = '9999-12-31';
/** Days have four digits for a year; nothing comes after the last of them. */
const within = (day: string): string => (/^\d{4}-/u.test(day) ? day : lastDay);
const dayAt = (year: number, month: number, date: number): string =>
  within(new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10));

/** The first day of the day, week, month, quarter or year that a day lies in; weeks begin on Monday. */
export function stretchOf(day: string, every: Every): string {
  const [year, month] = parts(day);
  if (every === 'day') return day;
  if (every === 'week') return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
  if (every === 'month') return dayAt(year, month - 1, 1);
  return every === 'quarter' ? dayAt(year, Math.floor((month - 1) / 3) * 3, 1) : dayAt(year, 0, 1);
}

/** The first day of the stretch after the one that begins on a day. */
export function nextStretch(first: string, every: Every): string {
  const [year, month] = parts(first);
  if (every === 'day') return within(addDays(first, 1));
  if (every === 'week') return within(addDays(first, 7));
  if (every === 'month') return dayAt(year, month, 1);
  return every === 'quarter' ? dayAt(year, month + 2, 1) : dayAt(year + 1, 0, 1);
}
