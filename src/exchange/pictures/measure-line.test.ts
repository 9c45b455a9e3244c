import { describe, expect, it } from 'vitest';
import { pathText } from '#exchange/pictures/path.ts';
import { latestOf, sparkline } from '#exchange/pictures/measure-line.ts';

const series = [
  { at: '2026-08-31', value: 20 },
  { at: '2026-10-31', value: 12 },
  { at: '2026-09-30', value: 16 },
];

describe('a measure', () => {
  it('tells its last value by day, in whatever order they came', () => {
    expect(latestOf({ series })).toEqual({ at: '2026-10-31', value: 12, isMet: false });
    expect(latestOf({ series: [] })).toBeUndefined();
    expect(latestOf(undefined)).toBeUndefined();
  });

  it('meets its target from the side that is better', () => {
    expect(latestOf({ series, target: 13, direction: 'down' })?.isMet).toBe(true);
    expect(latestOf({ series, target: 13, direction: 'up' })?.isMet).toBe(false);
    expect(latestOf({ series, target: 12 })?.isMet).toBe(true);
  });

  it('is drawn day by day, high values high up', () => {
    expect(pathText(sparkline(series, undefined))).toBe('M2 2L30 9L58 16');
    expect(pathText(sparkline([{ at: '2026-10-31', value: 5 }], undefined))).toBe('M2 9');
    expect(sparkline([], 3)).toEqual([]);
  });
});
