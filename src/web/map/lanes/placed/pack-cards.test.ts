import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packCards } from '#web/map/lanes/placed/pack-cards.ts';

const box = (id: string, middle: number, height = 40) => ({ id, middle, width: 100, height });

it('lays cards that are apart in one row, under where they belong', () => {
  const { placed, height } = packCards([box('b', 300), box('a', 100)], 1000);
  expect(placed.get('a')).toMatchObject({ left: 50, top: 0 });
  expect(placed.get('b')).toMatchObject({ left: 250, top: 0 });
  expect(height).toBe(40);
});

it('lays one below another where both want the same place', () => {
  const { placed, height } = packCards([box('a', 100), box('b', 120, 60)], 1000);
  expect(placed.get('b')).toMatchObject({ left: 70, top: 48 });
  expect(height).toBe(108);
});

it('keeps cards on the map', () => {
  const { placed } = packCards([box('a', 0), box('b', 990)], 1000);
  expect(placed.get('a')?.left).toBe(4);
  expect(placed.get('b')?.left).toBe(896);
});

it('never lays one on another', () => {
  const anyCards = fc.array(
    fc.record({ middle: fc.integer({ min: 0, max: 800 }), height: fc.integer({ min: 20, max: 90 }) }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(anyCards, (cards) => {
      const { placed } = packCards(
        cards.map((card, at) => ({ ...card, id: String(at), width: 120 })),
        900,
      );
      const all = [...placed.values()];
      return all.every((a) =>
        all.every(
          (b) =>
            a === b ||
            a.left + a.width <= b.left ||
            b.left + b.width <= a.left ||
            a.top + a.height <= b.top ||
            b.top + b.height <= a.top,
        ),
      );
    }),
  );
});
