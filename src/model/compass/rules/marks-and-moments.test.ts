import { describe, expect, it } from 'vitest';
import { cloud, findingsOf, heart, interaction, phase, record } from '#model/compass/testing/journey-sketch.ts';

const marks = (hearts: number, clouds: number) => [
  phase('p'),
  ...Array.from({ length: hearts }, (_, i) => interaction(`h${i}`, { phase: 'p', mark: heart })),
  ...Array.from({ length: clouds }, (_, i) => interaction(`c${i}`, { phase: 'p', mark: cloud })),
];

describe('too few and too many marks', () => {
  it.each([
    [0, 0, false, false],
    [1, 0, true, false],
    [3, 2, true, false],
    [3, 3, false, false],
    [5, 5, false, false],
    [6, 3, false, true],
    [2, 7, true, true],
  ])('with %i hearts and %i clouds', (hearts, clouds, few, many) => {
    const map = marks(hearts, clouds);
    expect(findingsOf('too-few-marks', { map }).length > 0).toBe(few);
    expect(findingsOf('too-many-marks', { map }).length > 0).toBe(many);
  });

  it('counts marks on transitions', () => {
    const map = [...marks(3, 2), record('transition', 't', { from: 'h0', to: 'c0', mark: cloud })];
    expect(findingsOf('too-few-marks', { map })).toEqual([]);
  });

  it('says how many there are, in the language of the journey', () => {
    const [finding] = findingsOf('too-few-marks', { journey: { language: 'nb' }, map: marks(1, 2) });
    expect(finding?.message).toContain('1 hjerte og 2 tordenskyer');
    expect(finding?.place).toEqual({ journey: true });
  });
});

describe('moments of truth', () => {
  const moment = (id: string, more: object = {}) =>
    record('moment', id, {
      title: `Moment ${id}`,
      places: [{ phase: 'p' }],
      cues: ['effort'],
      howMightWe: ['How might we …?'],
      ...more,
    });

  it.each([
    [1, true],
    [2, false],
    [4, false],
    [5, true],
  ])('%i of them', (count, found) => {
    const map = [phase('p'), ...Array.from({ length: count }, (_, i) => moment(`m${i}`))];
    expect(findingsOf('moments-of-truth-count', { map }).length > 0).toBe(found);
  });

  it('are not asked for before anything is felt', () => {
    expect(findingsOf('moments-of-truth-count', { map: [phase('p'), interaction('i', { phase: 'p' })] })).toEqual([]);
    expect(findingsOf('moments-of-truth-count', { map: marks(1, 0) })).toHaveLength(1);
  });

  it('are looked through for cues and questions', () => {
    const map = [
      phase('p'),
      phase('q'),
      moment('m0', { cues: [] }),
      moment('m1', { places: [{ phase: 'q' }], howMightWe: [' '] }),
    ];
    const said = findingsOf('moment-without-problem', { map }).map(({ about, message }) => [about?.id, message]);
    expect(said).toEqual([
      ['m0', expect.stringContaining('no reason')],
      ['m1', expect.stringContaining('How might we')],
    ]);
  });
});
