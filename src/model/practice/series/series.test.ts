import { describe, expect, it } from 'vitest';
import { doubleDays, joinSeries, oneADay, scoresOfAnswers } from '#model/practice/series/join-series.ts';
import { seriesState } from '#model/practice/series/series-state.ts';
import { stretchOf } from '#model/practice/series/stretch.ts';
import { surveyScore } from '#model/practice/series/survey-score.ts';

const many = (answer: number, times: number): number[] => Array.from({ length: times }, () => answer);

describe('answers to a survey', () => {
  it('come to the score of the published formula', () => {
    // 100 answers: 70 promoters, 20 passives, 10 detractors give an NPS of 60.
    const nps = surveyScore('nps', [
      ...many(10, 40),
      ...many(9, 30),
      ...many(7, 10),
      ...many(8, 10),
      ...many(6, 4),
      ...many(0, 6),
    ]);
    expect(nps).toMatchObject({ value: 60, n: 100 });
    // The variance of NPS: (1 − NPS)²·p + (0 − NPS)²·passive + (−1 − NPS)²·d, here 0.44 of 1.
    expect((nps?.sd ?? 0) ** 2 / 10_000).toBeCloseTo((0.44 * 100) / 99, 10);
    expect(surveyScore('csat', [...many(5, 30), ...many(4, 50), ...many(3, 12), ...many(1, 8)])).toMatchObject({
      value: 80,
      n: 100,
    });
    expect(surveyScore('ces', [7, 6, 5, 2])?.value).toBe(5);
    expect(surveyScore('ces', [])).toBeUndefined();
  });

  it('are gathered by the stretch they fall in, and those out of the scale counted apart', () => {
    const answers = [
      { at: '2026-09-03', value: 10 },
      { at: '2026-09-30', value: 0 },
      { at: '2026-10-01', value: 9 },
      { at: '2026-10-02', value: 11 },
      { at: '2026-10-02', value: 7.5 },
    ];
    const { scores, notTaken } = scoresOfAnswers(answers, { kind: 'nps' });
    expect(scores.map(({ at, value, n }) => [at, value, n])).toEqual([
      ['2026-09-01', 0, 2],
      ['2026-10-01', 100, 1],
    ]);
    expect(notTaken).toBe(2);
  });
});

describe('a series', () => {
  it('says on which days somebody has to choose', () => {
    const there = [
      { at: '2026-09-01', value: 5 },
      { at: '2026-09-02', value: 6 },
    ];
    const coming = [
      { at: '2026-09-01', value: 5 },
      { at: '2026-09-02', value: 7 },
      { at: '2026-09-03', value: 1 },
      { at: '2026-09-03', value: 3 },
    ];
    expect(doubleDays(there, coming)).toEqual({ several: ['2026-09-03'], there: ['2026-09-02'] });
    expect(joinSeries(there, oneADay(coming, 'mean')).map(({ value }) => value)).toEqual([5, 7, 2]);
    expect(joinSeries(there, oneADay(coming, 'sum'), true).map(({ value }) => value)).toEqual([5, 6, 4]);
    expect(oneADay(coming, 'first').at(-1)?.value).toBe(1);
    expect(oneADay(coming, 'last').at(-1)?.value).toBe(3);
  });

  it('weighs several of a day by what they were made of', () => {
    const values = [
      { at: '2026-09-03', value: 10, n: 90 },
      { at: '2026-09-03', value: 20, n: 10 },
    ];
    expect(oneADay(values, 'mean')).toEqual([{ at: '2026-09-03', value: 11, n: 100 }]);
  });

  it('is late when the stretch it waited for is over, and broken after another', () => {
    const series = [
      { at: '2026-08-05', value: 1 },
      { at: '2026-10-12', value: 2 },
    ];
    const on = (today: string) => seriesState({ series, every: 'month' }, today);
    expect(on('2026-11-30')).toEqual({ is: 'on-time', gaps: ['2026-09-01'] });
    expect(on('2026-12-01')).toMatchObject({ is: 'late', since: '2026-12-01' });
    expect(on('2027-01-01')).toMatchObject({ is: 'broken', since: '2026-12-01' });
    expect(seriesState({ series }, '2030-01-01').is).toBe('untimed');
    expect(seriesState({ every: 'day' }, '2030-01-01').is).toBe('empty');
  });

  it('comes to an end with the last day there is', () => {
    for (const every of ['day', 'week', 'month', 'quarter', 'year'] as const) {
      const series = [
        { at: '9999-12-01', value: 1 },
        { at: '9999-12-31', value: 1 },
      ];
      expect(seriesState({ every, series }, '2026-12-01').is).toBe('on-time');
    }
  });

  it('knows weeks over the turn of a year, and a leap year', () => {
    expect(stretchOf('2027-01-03', 'week')).toBe('2026-12-28');
    expect(stretchOf('2027-05-31', 'quarter')).toBe('2027-04-01');
    const daily = {
      every: 'day' as const,
      series: [
        { at: '2028-02-28', value: 1 },
        { at: '2028-03-01', value: 1 },
      ],
    };
    expect(seriesState(daily, '2028-03-01').gaps).toEqual(['2028-02-29']);
  });
});
