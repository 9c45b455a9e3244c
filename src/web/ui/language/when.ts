import { type Language, localeOf } from '#base/languages.ts';

const steps = [
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', 86_400_000],
] as const;

const longestMs = 6.5 * 86_400_000;

/** How long ago something was, within a week; otherwise its day. Nothing within the first minute. Units: `now` ms. */
export function howLongAgo(language: Language, at: string, now: number): string | undefined {
  const agoMs = now - Date.parse(at);
  if (Number.isNaN(agoMs) || agoMs < 60_000) return undefined;
  if (agoMs > longestMs)
    return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium' }).format(new Date(at));
  const [unit, lengthMs] = steps.findLast(([, length]) => agoMs >= length) ?? steps[0];
  const format = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' });
  return format.format(-Math.round(agoMs / lengthMs), unit);
}

/** Day and time of day, in the reader's own zone. */
export const dayAndTime = (language: Language, at: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at));
