const day = /^\d{4}-\d{2}-\d{2}$/;
const time = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))$/;
const dayMs = 86_400_000;

/** The same value with each string that is a whole Date or Time moved by `days`; dates inside a text stay as they are. */
export function shiftDates(value: unknown, days: number): unknown {
  if (typeof value === 'string') return shiftText(value, days);
  if (Array.isArray(value)) return value.map((part) => shiftDates(part, days));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shiftDates(part, days)]));
}

/** Whole days from one day to another, both `2026-05-01`. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

function shiftText(text: string, days: number): string {
  if (day.test(text)) return shiftDay(text, days);
  const [, date, rest] = time.exec(text) ?? [];
  return date === undefined || rest === undefined ? text : shiftDay(date, days) + rest;
}

function shiftDay(text: string, days: number): string {
  const shifted = Date.parse(text) + days * dayMs;
  return Number.isNaN(shifted) ? text : new Date(shifted).toISOString().slice(0, 10);
}
