import { describe, expect, it } from 'vitest';
import { deedOf, deedOfSwipe, stopAfter } from '#web/shapes/present/present-keys.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false };

describe('the keys of a presentation', () => {
  it('are those of clickers too', () => {
    expect(['ArrowRight', ' ', 'PageDown'].map((key) => deedOf({ ...plain, key }, false))).toEqual(['on', 'on', 'on']);
    expect(['ArrowLeft', 'PageUp'].map((key) => deedOf({ ...plain, key }, false))).toEqual(['back', 'back']);
    expect(deedOf({ ...plain, key: 'B' }, false)).toBe('blank');
  });

  it('leave the browser and its buttons their own', () => {
    expect(deedOf({ ...plain, key: 'f', ctrlKey: true }, false)).toBeUndefined();
    expect(deedOf({ ...plain, key: ' ' }, true)).toBeUndefined();
  });

  it('never lead past an end', () => {
    expect(stopAfter('on', 4, 5)).toBe(4);
    expect(stopAfter('back', 0, 5)).toBe(0);
    expect([stopAfter('first', 3, 5), stopAfter('last', 3, 5)]).toEqual([0, 4]);
  });

  it('can be swipes, but not scrolling', () => {
    expect([deedOfSwipe(-80, 5), deedOfSwipe(80, 5), deedOfSwipe(-80, 90), deedOfSwipe(20, 0)]).toEqual([
      'on',
      'back',
      undefined,
      undefined,
    ]);
  });
});
