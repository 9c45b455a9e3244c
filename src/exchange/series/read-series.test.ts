import { describe, expect, it } from 'vitest';
import { readSeries } from '#exchange/series/read-series.ts';

const daysAndValues = (text: string, choices = {}) =>
  readSeries(text, choices).values.map(({ at, value }) => [at, value]);

describe('values that are pasted', () => {
  it('are read with a tab, a semicolon, a comma or spaces between, and with or without a header', () => {
    const is = [
      ['2026-09-01', 14.5],
      ['2026-10-01', 12],
    ];
    expect(daysAndValues('2026-09-01\t14,5\n2026-10-01\t12')).toEqual(is);
    expect(daysAndValues('datum;värde;antal\n2026-09-01;14,5;1 204\n2026-10-01;12;900')).toEqual(is);
    expect(daysAndValues('date,value\r\n2026-09-01,14.5\r\n2026-10-01,12\r\n')).toEqual(is);
    expect(daysAndValues('2026-09-01 14,5\n\n2026-10-01 12 %')).toEqual(is);
    expect(daysAndValues('1 september 2026\t14,5\n1 oktober 2026\t12,0')).toEqual(is);
    expect(daysAndValues('Månad\tRinger\n2026-09\t14,5 %\n2026-10\t12 %')).toEqual(is);
  });

  it('say of how many they are, and how far these lie apart', () => {
    expect(readSeries('day;value;n;sd\n2026-09-01;41;1 204;38,5').values).toEqual([
      { at: '2026-09-01', value: 41, n: 1204, sd: 38.5 },
    ]);
    expect(readSeries('2026-09-01\t12\t1.204\n2026-10-01\t12\t1,204,000').values.map(({ n }) => n)).toEqual([
      1204, 1_204_000,
    ]);
    expect(readSeries('2026-09-01\t12\t300').values).toEqual([{ at: '2026-09-01', value: 12, n: 300 }]);
  });

  it('may stand for a week, a month, a quarter or a year', () => {
    expect(daysAndValues('2026-W38\t1\n2026-W01\t2\n2026 Q3\t3\n2025\t4').map(([at]) => at)).toEqual([
      '2025-01-01',
      '2025-12-29',
      '2026-07-01',
      '2026-09-14',
    ]);
    expect(readSeries('2026-W54\t1').leftOut).toMatchObject([{ line: 1, why: 'not-a-day' }]);
  });

  it('ask which is the month and which the decimal sign, where both could be', () => {
    expect(readSeries('03/04/2026\t5').asks).toEqual([{ ask: 'day-order', sample: '03/04/2026' }]);
    expect(daysAndValues('03/04/2026\t5')).toEqual([['2026-04-03', 5]]);
    expect(daysAndValues('03/04/2026\t5', { dayOrder: 'month-first' })).toEqual([['2026-03-04', 5]]);
    expect(readSeries('03/04/2026\t5\n03/25/2026\t6')).toMatchObject({
      asks: [],
      values: [{ at: '2026-03-04' }, { at: '2026-03-25' }],
    });
    expect(readSeries('2026-01-01\t1,234').asks).toEqual([{ ask: 'decimal-sign', sample: '1,234' }]);
    expect(daysAndValues('2026-01-01\t1,234', { decimalSign: 'comma' })).toEqual([['2026-01-01', 1.234]]);
    expect(daysAndValues('2026-01-01\t1,234', { decimalSign: 'point' })).toEqual([['2026-01-01', 1234]]);
    expect(readSeries('2026-01-01\t1,234\n2026-01-02\t0,5').asks).toEqual([]);
    expect(daysAndValues('2026-01-01\t1.234,5\n2026-01-02\t−3')).toEqual([
      ['2026-01-01', 1234.5],
      ['2026-01-02', -3],
    ]);
  });

  it('name each line that cannot be read, and keep the others', () => {
    const { values, leftOut } = readSeries(
      '2026-01-01\t5\nyesterday\t6\n2026-01-03\tmany\n2026-01-04\t\n\t7\n2026-01-05\t8\t1,5',
    );
    expect(values).toHaveLength(1);
    expect(leftOut.map(({ line, why }) => [line, why])).toEqual([
      [2, 'not-a-day'],
      [3, 'not-a-number'],
      [4, 'no-value'],
      [5, 'no-day'],
      [6, 'not-a-count'],
    ]);
    expect(readSeries('2026-01-01,"5').leftOut).toMatchObject([{ why: 'quote-open' }]);
    expect(readSeries('')).toEqual({ values: [], leftOut: [], asks: [] });
  });

  it('keep two of one day as two', () => {
    expect(daysAndValues('2026-01-01\t5\n2026-01-01\t7')).toEqual([
      ['2026-01-01', 5],
      ['2026-01-01', 7],
    ]);
  });

  it('come back as nothing where nothing is there to read, however long', () => {
    const long = `${'1 '.repeat(50_000)}\n${','.repeat(50_000)}\n${'9'.repeat(100_000)}\t${'9'.repeat(100_000)}`;
    expect(readSeries(long).values).toEqual([]);
  });
});
