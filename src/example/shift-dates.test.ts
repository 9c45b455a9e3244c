import { describe, expect, it } from 'vitest';
import { daysBetween, shiftDates } from '#example/shift-dates.ts';

describe('shifting dates', () => {
  it('moves days over months and leap days', () => {
    expect(shiftDates('2028-02-28', 2)).toBe('2028-03-01');
    expect(shiftDates('2026-01-01', -1)).toBe('2025-12-31');
  });

  it('moves the day of a time and keeps its hour and zone', () => {
    expect(shiftDates('2026-05-01T23:30:00+02:00', 31)).toBe('2026-06-01T23:30:00+02:00');
    expect(shiftDates('2026-05-01T08:00:00.250Z', 1)).toBe('2026-05-02T08:00:00.250Z');
  });

  it('reaches into lists and objects and leaves the rest alone', () => {
    const value = {
      at: '2026-05-01',
      n: 3,
      none: null,
      wait: 'P3D',
      series: [{ at: '2026-06-01', value: 1.5 }],
      yes: true,
    };
    expect(shiftDates(value, 7)).toEqual({ ...value, at: '2026-05-08', series: [{ at: '2026-06-08', value: 1.5 }] });
  });

  it('leaves dates inside a text, and days that do not exist', () => {
    expect(shiftDates('It came on 2026-05-01.', 7)).toBe('It came on 2026-05-01.');
    expect(shiftDates('2026-99-99', 7)).toBe('2026-99-99');
  });

  it('counts whole days both ways', () => {
    expect(daysBetween('2026-11-16', '2027-11-16')).toBe(365);
    expect(daysBetween('2026-11-16', '2026-11-09')).toBe(-7);
  });
});
