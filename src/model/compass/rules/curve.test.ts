import { describe, expect, it } from 'vitest';
import { cloud, findingsOf, heart, interaction, phase, record } from '#model/compass/testing/journey-sketch.ts';

const phases = ['a', 'b', 'c', 'd'].map((id) => phase(id));

const drawn = (...feelings: readonly [place: object, feeling: number, evidence?: string[]][]) => [
  record('curve', 'k', { of: 'customers' as const }),
  ...feelings.map(([at, feeling, evidence], i) =>
    record('point', `k${i}`, { curve: 'k', at: at as { phase: string }, feeling, evidence }),
  ),
];

const path = drawn(
  [{ phase: 'a', position: 0.5 }, 0],
  [{ phase: 'b', position: 0.5 }, 0.7],
  [{ phase: 'c', position: 0.5 }, -0.8, ['e1']],
  [{ phase: 'd', position: 0.5 }, 0.1],
);

describe('a curve without voices', () => {
  it('has peaks and dips that no quote explains', () => {
    const found = findingsOf('curve-unexplained', { map: [...phases, ...path] });
    expect(found.map(({ place }) => place)).toEqual([
      { phase: 'b', position: 0.5 },
      { phase: 'c', position: 0.5 },
    ]);
    expect(found[0]?.message).toContain('peak');
    expect(found[1]?.message).toContain('dip');
  });

  it('is explained by a quote near the turn, or from its own evidence', () => {
    const quotes = [
      record('quote', 'q1', { text: '…', at: { phase: 'b', position: 0.8 } }),
      record('quote', 'q2', { text: '…', excerpt: 'e1' }),
    ];
    expect(findingsOf('curve-unexplained', { map: [...phases, ...path, ...quotes] })).toEqual([]);
  });

  it('may be still where it hardly moves', () => {
    const calm = drawn([{ phase: 'a' }, 0.1], [{ phase: 'b' }, 0.25], [{ phase: 'c' }, 0.05]);
    expect(findingsOf('curve-unexplained', { map: [...phases, ...calm] })).toEqual([]);
  });
});

describe('a curve and its marks', () => {
  const marked = [
    interaction('i1', { phase: 'a', mark: heart }),
    interaction('i2', { phase: 'b', mark: cloud }),
    interaction('i3', { phase: 'c', mark: { type: 'cloud', strength: 3 } }),
    interaction('i4', { phase: 'd', mark: { type: 'heart', strength: 1 } }),
  ];
  const at = (...feelings: number[]) =>
    drawn(...feelings.map((feeling, i): [object, number] => [{ interaction: `i${i + 1}` }, feeling]));

  it('are the same thing when the one copies the other', () => {
    expect(
      findingsOf('curve-is-sum-of-marks', { map: [...phases, ...marked, ...at(0.67, -0.67, -1, 0.33)] }),
    ).toMatchObject([{ place: { journey: true } }]);
  });

  it('are two things when the curve was drawn over the whole', () => {
    expect(findingsOf('curve-is-sum-of-marks', { map: [...phases, ...marked, ...at(0.2, -0.1, -0.9, 0.6)] })).toEqual(
      [],
    );
  });

  it('are held against what was told', () => {
    const excerpts = ['e1', 'e2', 'e3'].map((id) => record('excerpt', id, { start: 0, end: 1, feeling: -2 }));
    const map = [
      ...phases,
      ...drawn([{ phase: 'a' }, 0.6, ['e1', 'e2', 'e3']], [{ phase: 'b' }, -0.6, ['e1', 'e2', 'e3']]),
    ];
    const found = findingsOf('curve-is-sum-of-marks', { map, interviews: [{ id: 'w', excerpts }] });
    expect(found.map(({ place }) => place)).toEqual([{ phase: 'a' }]);
  });
});

describe('work under way', () => {
  const work = (place: object) =>
    record('experiment', 'x', { change: 'Nicer checkout', status: 'running', place: place as { phase: string } });

  it('is off target where it is fine already, with none at the deepest dip', () => {
    const found = findingsOf('effort-off-target', { map: [...phases, ...path, work({ phase: 'b', position: 0.5 })] });
    expect(found).toMatchObject([
      { place: { phase: 'c', position: 0.5 }, message: expect.stringContaining('Phase c') },
    ]);
  });

  it('is on target at the dip', () => {
    expect(findingsOf('effort-off-target', { map: [...phases, ...path, work({ phase: 'c', position: 0.3 })] })).toEqual(
      [],
    );
    expect(findingsOf('effort-off-target', { map: [...phases, ...path] })).toEqual([]);
  });
});
