import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOrderKey, orderBetween, ordersBetween } from '#base/order-key.ts';

test('between any two keys there is another, as often as one likes', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (turns) => {
      let [low, high] = [orderBetween(null, null), orderBetween(orderBetween(null, null), null)];
      for (const up of turns) {
        const middle = orderBetween(low, high);
        expect(low < middle && middle < high).toBe(true);
        if (up) low = middle;
        else high = middle;
      }
    }),
  );
});

test('many keys at once rise', () => {
  const keys = ordersBetween(null, null, 300);
  expect(keys.toSorted()).toEqual(keys);
});

test('text that is no key is known as such', () => {
  expect(['', 'zz', 'a', '-1', 'a00', 'å'].filter(isOrderKey)).toEqual([]);
  expect(ordersBetween('a0', null, 50).every(isOrderKey)).toBe(true);
});
