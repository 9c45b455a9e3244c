import { describe, expect, test } from 'vitest';
import { proposeFromTalks } from '#web/map/begin/propose-from-talks.ts';

const excerpt = (id: string, interview: string, start: number, codes: string[]) => ({
  ...{ id, interview, start, end: start + 10, text: id, codes },
});
const names = new Map([
  ['worry', 'Worries that it died'],
  ['order', 'Orders late at night'],
  ['gift', 'Gives a cutting away'],
]);

describe('What interviews propose', () => {
  test('are cards named for codes, in the order in which people told of them, with all their words tied to them', () => {
    const excerpts = [
      excerpt('e1', 'w1', 900, ['gift']),
      excerpt('e2', 'w1', 100, ['order']),
      excerpt('e3', 'w2', 400, ['worry']),
      excerpt('e4', 'w2', 20, ['order', 'unknown']),
      excerpt('e5', 'w2', 800, ['gift']),
    ];
    const [only, ...more] = proposeFromTalks(excerpts, names);
    expect(more).toEqual([]);
    expect(only?.interactions.map(({ text }) => text)).toEqual([
      'Orders late at night',
      'Worries that it died',
      'Gives a cutting away',
    ]);
    expect(only?.interactions[0]?.evidence).toEqual(['e2', 'e4']);
  });

  test('are divided into stretches of a few, never more than give an overview', () => {
    const codes = new Map(Array.from({ length: 60 }, (_, n): [string, string] => [`c${n}`, `Does ${n}`]));
    const phases = proposeFromTalks(
      [...codes.keys()].map((code, n) => excerpt(code, 'w', n * 20, [code])),
      codes,
    );
    expect(phases).toHaveLength(7);
    expect(phases.flatMap(({ interactions }) => interactions)).toHaveLength(60);
  });

  test('leave out what was erased and what no code names', () => {
    expect(proposeFromTalks([{ ...excerpt('e1', 'w', 0, ['gift']), erased: true }], names)).toEqual([]);
    expect(proposeFromTalks([], names)).toEqual([]);
  });
});
