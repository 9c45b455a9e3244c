const zero = 48;

/** What the clock showed, in microseconds since 1970, and how many minutes its zone is ahead of UTC. */
export type ZonedTime = { readonly wallUs: number; readonly aheadMinutes: number };

/**
 * The commonest way to write a time, `2024-05-01T10:00:00.250+02:00` (or a space for the T, no fraction, no zone or Z),
 * read without a regular expression: a log has one for every event.
 *
 * Errors  undefined for anything else, which may still be a time.
 */
export function parseIsoTime(text: string): ZonedTime | undefined {
  if (text.length < 19 || !separatorsFit(text)) return undefined;
  const wholeMs = wholeSecondsAt(text);
  const fraction = fractionAt(text, 19);
  const aheadMinutes = zoneAt(text, fraction.end);
  if (wholeMs === undefined || aheadMinutes === undefined) return undefined;
  return { wallUs: wholeMs * 1000 + fraction.us, aheadMinutes };
}

/** Days past the 28th are left to the longer way, which knows the months. */
function wholeSecondsAt(text: string): number | undefined {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = twoDigits(text, 17);
  const isDate = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
  const isClock = hour <= 23 && minute <= 59 && second <= 59;
  return isDate && isClock ? Date.UTC(year, month - 1, day, hour, minute, second) : undefined;
}

function separatorsFit(text: string): boolean {
  const between = text.charCodeAt(10);
  const dashes = text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45;
  return dashes && (between === 84 || between === 32) && text.charCodeAt(13) === 58 && text.charCodeAt(16) === 58;
}

/** NaN where the text has no two digits there. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero;
  const ones = text.charCodeAt(at + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

function fractionAt(text: string, start: number): { us: number; end: number } {
  if (text.charCodeAt(start) !== 46) return { us: 0, end: start };
  let end = start + 1;
  let us = 0;
  let unit = 100_000;
  for (
    let digit = text.charCodeAt(end) - zero;
    digit >= 0 && digit <= 9 && end < start + 10;
    digit = text.charCodeAt(end) - zero
  ) {
    us += digit * unit;
    unit /= 10;
    end += 1;
  }
  return { us: Math.round(us), end: end === start + 1 ? -1 : end };
}

function zoneAt(text: string, start: number): number | undefined {
  if (text.length === start) return 0;
  const sign = text.charCodeAt(start);
  if (sign === 90 && text.length === start + 1) return 0;
  if ((sign !== 43 && sign !== 45) || text.length !== start + 6 || text.charCodeAt(start + 3) !== 58) return undefined;
  const minutes = twoDigits(text, start + 1) * 60 + twoDigits(text, start + 4);
  if (Number.isNaN(minutes)) return undefined;
  return sign === 45 ? -minutes : minutes;
}
