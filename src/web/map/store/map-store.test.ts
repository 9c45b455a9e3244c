import { expect, test } from 'vitest';
import { MapStore } from '#web/map/store/map-store.ts';

test('one thing is selected, or several, and the last chosen is told of last', () => {
  const map = new MapStore();
  map.select('a');
  map.toggle('b');
  expect(map.state().selected).toEqual(['a', 'b']);
  expect([map.isSelected('a'), map.isSelected('b'), map.isSelected('c')]).toEqual([true, true, false]);
  map.toggle('a');
  expect(map.state().selected).toEqual(['b']);
  map.select(undefined);
  expect(map.isSelected('b')).toBe(false);
});

test('nobody is told when the same is selected again', () => {
  const map = new MapStore('a');
  let told = 0;
  map.subscribe(() => {
    told += 1;
  });
  map.select('a');
  map.edit(undefined);
  expect(told).toBe(0);
  map.select('b');
  expect(told).toBe(1);
});
