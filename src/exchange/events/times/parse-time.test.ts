import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hasZone } from '#exchange/events/times/clock-time.ts';
import { isTimeFormat, parseTime } from '#exchange/events/times/parse-time.ts';

const us = (iso: string) => Date.parse(iso) * 1000;

describe('a written time', () => {
  it.each([
    ['2012-10-09T14:50:17+00:00', 'year-first', us('2012-10-09T14:50:17Z')],
    ['2011-10-01T00:38:44.546+02:00', 'year-first', us('2011-09-30T22:38:44.546Z')],
    ['2010-12-30 14:32:00+01:00', 'year-first', us('2010-12-30T13:32:00Z')],
    ['2012-10-09 14:50:17.123456', 'year-first', us('2012-10-09T14:50:17Z') + 123_456],
    ['2012/10/09 14:50', 'year-first', us('2012-10-09T14:50:00Z')],
    ['2012-10-09', 'year-first', us('2012-10-09T00:00:00Z')],
    ['09.10.2012 14:50:17', 'day-first', us('2012-10-09T14:50:17Z')],
    ['9/10/2012 2:50 PM', 'day-first', us('2012-10-09T14:50:00Z')],
    ['10/09/12 12:05 AM', 'month-first', us('2012-10-09T00:05:00Z')],
    ['1349794217', 'epoch-seconds', us('2012-10-09T14:50:17Z')],
    ['1349794217.25', 'epoch-seconds', us('2012-10-09T14:50:17.250Z')],
    ['1349794217123', 'epoch-milliseconds', us('2012-10-09T14:50:17.123Z')],
    ['1969-12-31T23:59:59Z', 'year-first', -1_000_000],
    ['30-12-2010:11.02', 'day-first', us('2010-12-30T11:02:00Z')],
    ['01.05.2024 kl. 10:00', 'day-first', us('2024-05-01T10:00:00Z')],
    ['2024-05-01 klockan 10.05', 'year-first', us('2024-05-01T10:05:00Z')],
    ['2024-05-01T10:00:00+0200', 'year-first', us('2024-05-01T08:00:00Z')],
    ['2024-05-01 10:00:00 CEST', 'year-first', us('2024-05-01T08:00:00Z')],
    ['May 1 2024 10:00 AM', 'month-name', us('2024-05-01T10:00:00Z')],
    ['May 3, 2024 12:00 PM', 'month-name', us('2024-05-03T12:00:00Z')],
    ['1 maj 2024 kl. 10:00', 'month-name', us('2024-05-01T10:00:00Z')],
    ['onsdag 1. mai 2024 kl. 10.00', 'month-name', us('2024-05-01T10:00:00Z')],
    ['01-OCT-24 10:00', 'month-name', us('2024-10-01T10:00:00Z')],
    ['Wed, 01 May 2024 10:00:00 +0200', 'month-name', us('2024-05-01T08:00:00Z')],
    ['Wed May 01 10:00:00 CEST 2024', 'month-name', us('2024-05-01T08:00:00Z')],
    ['Wed May 01 2024 10:00:00 GMT+0200 (CEST)', 'month-name', us('2024-05-01T08:00:00Z')],
    ['20240501', 'digits', us('2024-05-01T00:00:00Z')],
    ['20240501T100000Z', 'digits', us('2024-05-01T10:00:00Z')],
    ['20240501100000123', 'digits', us('2024-05-01T10:00:00.123Z')],
    ['1/5-24 10h05', "pattern:d/M-yy HH'h'mm", us('2024-05-01T10:05:00Z')],
    ['10:05:01 den 1 maj 2024', "pattern:HH:mm:ss 'den' d MMMM yyyy", us('2024-05-01T10:05:01Z')],
  ] as const)('%s as %s', (text, format, timeUs) => {
    expect(parseTime(text, format)).toBe(timeUs);
  });

  it.each([
    ['2012-02-30', 'year-first'],
    ['2012-13-01', 'year-first'],
    ['2012-10-09T24:10:00', 'year-first'],
    ['2012-10-09T14:60:00', 'year-first'],
    ['13/13/2012', 'day-first'],
    ['09.10/2012', 'day-first'],
    ['1700-01-01', 'year-first'],
    ['9999-01-01', 'year-first'],
    ['yesterday', 'year-first'],
    ['2012-10-09T14:50:17.', 'year-first'],
    ['2012-10-09T14:5x:17', 'year-first'],
    ['2012-10-09T14:50:17+2', 'year-first'],
    ['', 'year-first'],
    ['2012-10-09', 'epoch-seconds'],
    ['13:05 PM', 'day-first'],
    ['1 mmm 2024', 'month-name'],
    ['31 april 2024', 'month-name'],
    ['20241301', 'digits'],
    ['2024-05-01 10:00 XYZ', 'year-first'],
    ['1/5-24', "pattern:d/M-yy HH'h'mm"],
  ] as const)('%s is none as %s', (text, format) => {
    expect(parseTime(text, format)).toBeUndefined();
  });

  it('is the same on the short way and on the long way round', () => {
    const moment = fc.date({ min: new Date('1901-01-01'), max: new Date('2249-01-01'), noInvalidDate: true });
    const zone = fc.constantFrom('', 'Z', '+02:00', '-09:30');
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 999_999 }), zone, (date, micros, ahead) => {
        const iso = `${date.toISOString().slice(0, 19)}.${String(micros).padStart(6, '0')}${ahead}`;
        const expected = Date.parse(`${iso.slice(0, 19)}${ahead || 'Z'}`) * 1000 + micros;
        expect(parseTime(iso, 'year-first')).toBe(expected);
        expect(parseTime(iso.replace('T', '  '), 'year-first')).toBe(expected);
      }),
    );
  });

  it('is compared as the clock showed it when zones are taken as written', () => {
    expect(parseTime('2011-10-01T00:38:44+02:00', 'year-first', 'as-written')).toBe(us('2011-10-01T00:38:44Z'));
  });

  it('is written in a pattern that has a day, a month and a year once each, and no other letters', () => {
    expect(['pattern:dd.MM.yyyy HH:mm', 'pattern:yyyyMMdd', 'day-first'].map(isTimeFormat)).toEqual([true, true, true]);
    const none = ['pattern:', 'pattern:HH:mm', 'pattern:dd.MM', 'pattern:dd.MM.yyyy dd', 'pattern:dd.MM.yyyy q', 'x'];
    expect(none.map(isTimeFormat)).toEqual(none.map(() => false));
  });

  it('names a zone or not', () => {
    expect(['2012-10-09T14:50:17Z', '2012-10-09T14:50+02:00', '2012-10-09 14:50:17 UTC'].map(hasZone)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['2012-10-09T14:50:17', '2012-10-09', '1349794217'].map(hasZone)).toEqual([false, false, false]);
  });
});
