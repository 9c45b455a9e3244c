import { accept, refuse, type Result } from '#base/result.ts';
import { addDays } from '#model/practice/days.ts';

const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;

/** How often a journey is looked at: every `interval` days, weeks, months or years. */
export type Rhythm = { readonly frequency: (typeof frequencies)[number]; readonly interval: number };

type RhythmRefusal = { readonly code: 'not-a-rhythm'; readonly rule: string };

/**
 * Reads a rule such as `FREQ=WEEKLY;INTERVAL=4`.
 *
 * Errors  anything but a frequency and an interval, so that no part of a rule is passed over in silence.
 * Source  RFC 5545 §3.3.10, of which this is a part.
 */
export function parseRhythm(rule: string): Result<Rhythm, RhythmRefusal> {
  const parts = new Map(
    rule
      .trim()
      .replace(/^RRULE:/iu, '')
      .replace(/;$/u, '')
      .split(';')
      .map((part) => keyAndValue(part)),
  );
  const frequency = frequencies.find((known) => known === parts.get('FREQ'));
  const interval = Number(parts.get('INTERVAL') ?? '1');
  const known = [...parts.keys()].every((key) => key === 'FREQ' || key === 'INTERVAL');
  if (!frequency || !known || !Number.isInteger(interval) || interval < 1)
    return refuse({ code: 'not-a-rhythm', rule });
  return accept({ frequency, interval });
}

const keyAndValue = (part: string): [string, string] => {
  const [key = '', value = ''] = part.toUpperCase().split('=');
  return [key.trim(), value.trim()];
};

export const printRhythm = ({ frequency, interval }: Rhythm): string => `FREQ=${frequency};INTERVAL=${interval}`;

/**
 * The `n`th beat after the first.
 * A month without the day takes its last one: the rhythm of the 31st beats on 28 February, and on 31 March again.
 */
export function beatOf({ frequency, interval }: Rhythm, first: string, n: number): string {
  const count = n * interval;
  if (frequency === 'DAILY') return addDays(first, count);
  if (frequency === 'WEEKLY') return addDays(first, 7 * count);
  return addMonths(first, frequency === 'MONTHLY' ? count : 12 * count);
}

function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  lastOfMonth.setUTCDate(Math.min(date, lastOfMonth.getUTCDate()));
  return lastOfMonth.toISOString().slice(0, 10);
}

/** The first beat later than a day, in the rhythm that began on `first`; `first` itself when it is later. */
export function nextBeat(rhythm: Rhythm, first: string, after: string): string {
  const perBeat = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 }[rhythm.frequency] * rhythm.interval;
  const passed = (Date.parse(after) - Date.parse(first)) / 86_400_000;
  let n = Math.max(0, Math.floor(passed / perBeat));
  while (beatOf(rhythm, first, n) <= after) n += 1;
  return beatOf(rhythm, first, n);
}

/** The next beats after a day, `count` of them. */
export function nextBeats(rhythm: Rhythm, first: string, { after, count }: { after: string; count: number }): string[] {
  const beats: string[] = [];
  for (let last = after; beats.length < count;) {
    last = nextBeat(rhythm, first, last);
    beats.push(last);
  }
  return beats;
}
