import { describe, expect, it } from 'vitest';
import { phaseTimes, phaseWeights, timeMarks } from '#exchange/pictures/time-scale.ts';

const phases = [
  { id: 'a', body: { leadTime: 'P2W' } },
  { id: 'b', body: {} },
  { id: 'c', body: { leadTime: 'P4W' } },
];

describe('the time scale', () => {
  it('lays phases one after the other, past those that say nothing', () => {
    expect(phaseTimes(phases).map(({ phase, from, days }) => [phase, from, days])).toEqual([
      ['a', 0, 14],
      ['c', 14, 28],
    ]);
  });

  it('marks weeks where the journey takes weeks, within the phase they fall in', () => {
    const marks = timeMarks(phaseTimes(phases)).filter(({ unit }) => unit === 'week');
    expect(marks.map(({ label, x }) => [label, Math.round(x * 100) / 100])).toEqual([
      [1, 0.5],
      [2, 2],
      [3, 2.25],
      [4, 2.5],
      [5, 2.75],
    ]);
  });

  it('marks months or quarters where it takes longer', () => {
    expect(timeMarks(phaseTimes([{ id: 'a', body: { leadTime: 'P14M' } }]))[0]).toMatchObject({
      label: 1,
      unit: 'month',
    });
    expect(timeMarks(phaseTimes([{ id: 'a', body: { leadTime: 'P5Y' } }]))[0]).toMatchObject({
      label: 3,
      unit: 'month',
    });
    expect(timeMarks(phaseTimes([{ id: 'a', body: { leadTime: 'P9Y' } }]))[0]).toMatchObject({
      label: 1,
      unit: 'year',
    });
  });

  it('is nothing where no phase says how long it takes', () => {
    expect(timeMarks(phaseTimes([{ id: 'a', body: {} }]))).toEqual([]);
    expect(phaseWeights([{ id: 'a', body: {} }])).toBeUndefined();
  });

  it('lets phases be as broad as they are long, the silent ones as the shortest', () => {
    expect(phaseWeights(phases)).toEqual([14, 14, 28]);
  });
});
