import { describe, expect, it } from 'vitest';
import { mergeValue } from '#model/decide/merge-value.ts';

describe('an edit of a value that another has changed', () => {
  it('empties only what its author saw of a text', () => {
    expect(mergeValue('asks a neighbour', { was: 'asks', is: undefined }, true)?.toString().trim()).toBe('a neighbour');
    expect(mergeValue('asks a neighbour', { was: 'asks', is: '' }, true)?.toString().trim()).toBe('a neighbour');
    expect(mergeValue('asks', { was: 'asks', is: undefined }, true)).toBeUndefined();
  });

  it('keeps what both put into an empty text', () => {
    expect(mergeValue('hers', { is: 'his' }, true)).toBe('hers his');
    expect(mergeValue(undefined, { was: 'gone', is: 'gone his' }, true)?.toString().trim()).toBe('his');
  });

  it('takes what its author wants of anything else', () => {
    expect(mergeValue(2, { was: 1, is: 3 }, false)).toBe(3);
    expect(mergeValue('a', { was: 'b', is: undefined }, false)).toBeUndefined();
  });
});
