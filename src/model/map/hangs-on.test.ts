import { describe, expect, it } from 'vitest';
import { hangingOn, type Tied } from '#model/map/hangs-on.ts';

const episode = (id: string, journey: string): Tied => ({ id, parent: { journey } });
const over = (id: string, comparedWith: string): Tied => ({ id, comparedWith });
const names = (journeys: readonly Tied[], id: string) =>
  hangingOn(journeys, id).map(({ journey, as }) => `${as} ${journey.id}`);

describe('what hangs on a journey', () => {
  it('is its episodes and the hypothesis it is laid over', () => {
    const all = [over('whole', 'belief'), { id: 'belief' }, episode('night', 'whole'), { id: 'other' }];
    expect(names(all, 'whole')).toEqual(['episode night', 'hypothesis belief']);
    expect(names(all, 'other')).toEqual([]);
  });

  it('is what hangs on these in turn, each once', () => {
    const all = [
      over('whole', 'belief'),
      { id: 'belief' },
      episode('night', 'whole'),
      episode('hour', 'night'),
      episode('guess', 'belief'),
    ];
    expect(names(all, 'whole').toSorted()).toEqual([
      'episode guess',
      'episode hour',
      'episode night',
      'hypothesis belief',
    ]);
  });

  it('is never the whole of an episode, nor the researched journey of a hypothesis', () => {
    const all = [over('whole', 'belief'), { id: 'belief' }, episode('night', 'whole')];
    expect(names(all, 'night')).toEqual([]);
    expect(names(all, 'belief')).toEqual([]);
  });

  it('is not a hypothesis that another journey is laid over as well', () => {
    const all = [over('one', 'belief'), over('two', 'belief'), { id: 'belief' }];
    expect(names(all, 'one')).toEqual([]);
  });

  it('ends where two say of each other that it is the whole', () => {
    const all = [episode('a', 'b'), episode('b', 'a'), episode('c', 'a')];
    expect(names(all, 'a')).toEqual(['episode c']);
  });
});
