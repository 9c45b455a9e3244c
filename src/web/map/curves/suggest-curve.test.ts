import { describe, expect, it } from 'vitest';
import type { CurveContent } from '#exchange/pictures/content/types.ts';
import { notTakenYet, suggestCurve, takePoint } from '#web/map/curves/suggest-curve.ts';

const spread = [
  { interaction: 'a', x: 0.25, low: -1, median: -0.5, high: 0, n: 3 },
  { interaction: 'b', x: 0.75, low: 1, median: 1, high: 1, n: 1 },
];
const excerpts = [
  { id: 'e1', feeling: -2, place: { interaction: 'a' } },
  { id: 'e2', feeling: -1, place: { interaction: 'a' } },
  { id: 'e3', place: { interaction: 'a' } },
  { id: 'e4', feeling: 2, place: { interaction: 'b' } },
  { id: 'e5', feeling: 1, place: { interaction: 'a' }, erased: true },
];
const curve = { id: 'c', of: 'customers', points: [{ id: 'p', x: 0.25, feeling: 0.5 }] } as unknown as CurveContent;

describe('a curve suggested from what people said', () => {
  const [point, ...others] = suggestCurve({ spread }, excerpts);

  it('has a point at the median where at least two told of a feeling, and no other', () => {
    expect(others).toEqual([]);
    expect(point).toMatchObject({ interaction: 'a', feeling: -0.5, n: 3 });
  });

  it('rests on the words that told of one and are still there', () => {
    expect(point?.evidence).toEqual(['e1', 'e2']);
  });

  it('moves the point that stands there, and makes one where there is none', () => {
    if (!point) throw new Error('no point was suggested');
    expect(takePoint(point, curve, 'new')).toMatchObject({
      do: 'edit',
      id: 'p',
      set: { feeling: { was: 0.5, is: -0.5 } },
    });
    expect(takePoint(point, 'c2', 'new')).toMatchObject({
      do: 'add',
      id: 'new',
      body: { curve: 'c2', at: { interaction: 'a' }, feeling: -0.5, evidence: ['e1', 'e2'] },
    });
  });

  it('leaves out what the curve follows already', () => {
    const followed = { ...curve, points: [{ id: 'p', x: 0.25, feeling: -0.5 }] } as unknown as CurveContent;
    expect(notTakenYet(point ? [point] : [], curve)).toHaveLength(1);
    expect(notTakenYet(point ? [point] : [], followed)).toEqual([]);
    expect(notTakenYet(point ? [point] : [], undefined)).toHaveLength(1);
  });
});
