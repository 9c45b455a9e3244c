import { describe, expect, it } from 'vitest';
import { record } from '#model/compass/testing/journey-sketch.ts';
import { type Gap, isShown } from '#web/atlas/touchpoints/which-touchpoints.ts';

const all = [
  record('touchpoint', 'whole', {
    owners: { professional: 'anna', operational: 'bo', deputy: 'cy' },
    nextReview: '2026-12-01',
  }),
  record('touchpoint', 'half', { owners: { operational: 'bo' }, nextReview: '2026-12-01' }),
  record('touchpoint', 'bare', { owners: {} }),
];
const shown = (which: Parameters<typeof isShown>[1]) => all.filter((one) => isShown(one, which)).map(({ id }) => id);

describe('the touchpoints of the library', () => {
  it.each([
    ['anna', ['whole']],
    ['bo', ['whole', 'half']],
    ['cy', ['whole']],
    ['dan', []],
  ])('that %s answers for, as a deputy too, are %j', (owner, ids) => {
    expect(shown({ owner })).toEqual(ids);
  });

  it.each<[Gap, string[]]>([
    ['no-owner', ['bare']],
    ['half-owned', ['half']],
    ['no-deputy', ['half', 'bare']],
    ['no-review', ['bare']],
  ])('that have the gap %s are %j', (gap, ids) => {
    expect(shown({ gap })).toEqual(ids);
  });

  it('are all where nothing is asked, and those of both where both are', () => {
    expect(shown({})).toEqual(['whole', 'half', 'bare']);
    expect(shown({ owner: 'bo', gap: 'no-deputy' })).toEqual(['half']);
  });
});
