import { describe, expect, it } from 'vitest';
import { type Effect, experimentEffect, type NoEffect } from '#model/practice/effect/experiment-effect.ts';
import type { MeasureBody } from '#model/practice/measure.ts';
import { addDays } from '#model/practice/days.ts';

const start = '2026-10-28';

/** A value a week from a day on. */
const weekly = (from: string, values: readonly number[], of?: { n?: number; sd?: number }) =>
  values.map((value, week) => ({ at: addDays(from, 7 * week), value, ...of }));

const ringing: MeasureBody = {
  name: 'Customers who ring to ask where the plant is',
  unit: '%',
  series: [
    ...weekly('2026-09-17', [15.2, 14.6, 15.3, 15.1, 14.8, 15], { n: 913 }),
    ...weekly('2026-11-02', [13.1, 11.6, 11, 11.3, 10.7, 10.9], { n: 1035 }),
  ],
};

const effectOf = (measure: MeasureBody, experiment = {}, comparison?: MeasureBody): Effect => {
  const said = experimentEffect({ experiment: { start, ...experiment }, measure, comparison });
  if (typeof said === 'string') throw new Error(said);
  return said;
};
const whyNot = (measure: MeasureBody, experiment: object = { start }): Effect | NoEffect =>
  experimentEffect({ experiment, measure });

describe('what an experiment did to its measure', () => {
  it('is the share after it less the share before, of all that were counted', () => {
    const { before, after, change, interval, isSure } = effectOf(ringing);
    expect(before.n).toBe(5478);
    expect(before.mean).toBeCloseTo(15, 5);
    expect(after.n).toBe(6210);
    expect(after.mean).toBeCloseTo(11.433, 3);
    expect(change).toBeCloseTo(-3.567, 3);
    expect(interval?.low).toBeLessThan(-4.5);
    expect(interval?.high).toBeLessThan(0);
    expect(isSure).toBe(true);
  });

  it('says how sure it is that it came as far as hoped', () => {
    const hoped = (value: number) => effectOf(ringing, { expected: { value } }).hoped;
    expect(hoped(14.5)).toBe('reached');
    expect(hoped(12)).toBe('likely');
    expect(hoped(11)).toBe('unlikely');
    expect(hoped(6)).toBe('not-reached');
  });

  it('is not called sure where it may be nothing', () => {
    const series = [
      ...weekly('2026-09-17', [15.2, 14.6, 15.3, 15.1, 14.8, 15], { n: 40 }),
      ...weekly('2026-11-02', [14.1, 14.6, 14], { n: 40 }),
    ];
    const { interval, isSure } = effectOf({ unit: '%', series });
    expect(isSure).toBe(false);
    expect(interval?.low).toBeLessThan(0);
    expect(interval?.high).toBeGreaterThan(0);
  });

  it('takes values that say nothing of how many they are of as what they are, and too few as too few', () => {
    const many = { series: [...weekly('2026-09-17', [9, 8, 9, 10, 9]), ...weekly('2026-11-02', [6, 5, 6, 7, 6])] };
    const { before, interval } = effectOf(many);
    expect(before).toMatchObject({ n: 5, counted: false, mean: 9 });
    expect(interval?.high).toBeLessThan(0);
    const few = effectOf({ series: [...weekly('2026-09-17', [9, 8]), ...weekly('2026-11-02', [6])] });
    expect(few.change).toBeCloseTo(-2.5, 5);
    expect(few.interval).toBeUndefined();
    expect(few.isSure).toBe(false);
  });

  it('knows how far answers lie apart where the values say so', () => {
    const series = [
      { at: '2026-10-01', value: 20, n: 400, sd: 70 },
      { at: '2026-11-20', value: 45, n: 400, sd: 65 },
    ];
    const { interval, before } = effectOf({ kind: 'nps', series });
    expect(before.se).toBeCloseTo(3.5, 5);
    expect(interval?.low).toBeGreaterThan(0);
  });

  it('is wider where weeks differ more than chance would have it', () => {
    const even = effectOf(ringing).before.se;
    const uneven: MeasureBody = {
      unit: '%',
      series: [
        ...weekly('2026-09-17', [5, 25, 8, 22, 10, 20], { n: 913 }),
        ...weekly('2026-11-02', [11, 11, 11, 11, 11, 11], { n: 1035 }),
      ],
    };
    expect(effectOf(uneven).before.se).toBeGreaterThan(5 * even);
    expect(effectOf(uneven).isSure).toBe(false);
  });

  it('takes off what changed meanwhile for those it is compared with', () => {
    const elsewhere: MeasureBody = {
      unit: '%',
      series: [
        ...weekly('2026-09-17', [15, 15, 15, 15, 15, 15], { n: 900 }),
        ...weekly('2026-11-02', [12, 12, 12, 12, 12, 12], { n: 900 }),
      ],
    };
    const { change, compared, isSure } = effectOf(ringing, {}, elsewhere);
    expect(compared?.after.mean).toBeCloseTo(12, 5);
    expect(change).toBeCloseTo(-0.567, 3);
    expect(isSure).toBe(false);
  });

  it('holds it against the days that were said, and else against a year at most', () => {
    const old = { ...ringing, series: [...weekly('2024-01-01', [90, 90, 90], { n: 900 }), ...(ringing.series ?? [])] };
    expect(effectOf(old).before.mean).toBeCloseTo(15, 5);
    expect(effectOf(old, { baseline: { from: '2024-01-01', to: '2024-12-31' } }).before.mean).toBeCloseTo(90, 5);
  });

  it('leaves out what came after its end, and says why there is nothing', () => {
    expect(effectOf(ringing, { end: '2026-11-10' }).after.readings).toBe(2);
    expect(whyNot(ringing, {})).toBe('not-begun');
    expect(whyNot({ series: weekly('2026-11-02', [1]) })).toBe('nothing-before');
    expect(whyNot({ series: weekly('2026-09-17', [1, 2]) })).toBe('nothing-after');
    expect(whyNot({})).toBe('nothing-before');
  });

  it('claims nothing of numbers that cannot be reckoned with', () => {
    const series = [
      ...weekly('2026-09-17', [1e300, -1e300, 2, 3, 4]),
      ...weekly('2026-11-02', [1e308, 1e308, 1, 2, 3]),
    ];
    expect(effectOf({ series }).interval).toBeUndefined();
    expect(effectOf({ series }).isSure).toBe(false);
  });

  it('does not take a share that is none for one', () => {
    const series = [...weekly('2026-09-17', [120, 130], { n: 100 }), ...weekly('2026-11-02', [140], { n: 100 })];
    expect(effectOf({ unit: '%', series }).interval).toBeUndefined();
  });
});
