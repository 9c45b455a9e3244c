import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardSize } from '#web/map/layout/card-size.ts';
import { boxAt, cardAt, cardsWithin, footOf } from '#web/map/layout/cards-layout.ts';
import { columnStarts, rowsFor } from '#web/canvas/flow.ts';
import { landingAt } from '#web/map/layout/landing.ts';
import { layOutCards } from '#web/map/layout/lay-out-cards.ts';

const lay = (counts: readonly number[], scale = 1) =>
  layOutCards({
    counts,
    size: cardSize(scale, 'compact'),
    heightOf: ({ index }) => 40 + (index % 3) * 16,
    afterOf: ({ index }) => (index % 5 === 0 ? 22 : 0),
    leastPhase: 90,
    fill: 0,
  });

const places = (counts: readonly number[]) =>
  counts.flatMap((n, phase) => Array.from({ length: n }, (_, index) => ({ phase, index })));

const someCounts = fc.array(fc.integer({ min: 0, max: 70 }), { minLength: 1, maxLength: 8 });

describe('cards', () => {
  test('stand on no other card, and inside their own phase', () => {
    fc.assert(
      fc.property(someCounts, fc.double({ min: 0.1, max: 2, noNaN: true }), (counts, scale) => {
        const layout = lay(counts, scale);
        const edges = layout.phaseWidths.reduce<number[]>((all, width) => [...all, (all.at(-1) ?? 0) + width], [0]);
        for (const place of places(counts)) {
          const box = boxAt(layout, place);
          if (!box) throw new Error('a card has no place');
          expect(box.x).toBeGreaterThanOrEqual(edges[place.phase] ?? 0);
          expect(box.x + box.width).toBeLessThanOrEqual(edges[place.phase + 1] ?? 0);
          expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
          const inside = [...cardsWithin(layout, box)].map((one) => boxAt(layout, one));
          expect(inside).toEqual([box]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('leave a line free under what is told after the last of them', () => {
    const after = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 70, maxLength: 70 });
    fc.assert(
      fc.property(someCounts, after, fc.double({ min: 0.9, max: 2, noNaN: true }), (counts, lines, scale) => {
        const size = cardSize(scale, 'full');
        const afterOf = ({ index }: { index: number }) => (lines[index] ?? 0) * size.between;
        const layout = layOutCards({ counts, size, heightOf: () => 60, afterOf, leastPhase: 90, fill: 0 });
        for (const place of places(counts)) {
          const [box, foot] = [boxAt(layout, place), footOf(layout, { phase: place.phase, track: 0 })];
          if (!box || !foot) throw new Error('a card has no place');
          const isInColumn = Math.abs(box.x - foot.left) < 1;
          const told = afterOf(place);
          const end = box.y + box.height + (told > 0 ? size.gap / 2 + told : 0);
          if (isInColumn) expect(end).toBeLessThanOrEqual(foot.top);
          expect(foot.top + 20).toBeLessThanOrEqual(layout.height);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('are found where they are, and all of them by looking everywhere', () => {
    const layout = lay([3, 40, 0, 13]);
    const all = [...cardsWithin(layout, { x: 0, y: 0, width: layout.width, height: layout.height })];
    expect(all).toEqual(places([3, 40, 0, 13]));
    const box = boxAt(layout, { phase: 1, index: 17 });
    expect(cardAt(layout, { x: (box?.x ?? 0) + 3, y: (box?.y ?? 0) + 3 })).toEqual({ phase: 1, index: 17 });
    expect(cardAt(layout, { x: 1, y: 1 })).toBeUndefined();
  });

  test('of many phases go on in a column beside, each about as long', () => {
    expect(columnStarts(5, 12)).toEqual([0]);
    expect(columnStarts(13, 12)).toEqual([0, 7]);
    expect(columnStarts(0, 12)).toEqual([0]);
    expect(rowsFor([5, 6, 4, 6, 5, 5, 4])).toBe(12);
    expect(rowsFor(Array<number>(8).fill(30))).toBeLessThanOrEqual(20);
    const big = lay(Array<number>(8).fill(625));
    expect(big.width / big.height).toBeLessThan(4);
    expect(big.width / big.height).toBeGreaterThan(1);
  });

  test('let go of land before the one whose middle is below, in the phase they are over', () => {
    const layout = lay([3, 0, 2]);
    const [first, second] = [boxAt(layout, { phase: 0, index: 0 }), boxAt(layout, { phase: 0, index: 1 })];
    expect(landingAt(layout, { x: 40, y: 0 })).toMatchObject({ phase: 0, index: 0 });
    expect(landingAt(layout, { x: 40, y: (first?.y ?? 0) + (first?.height ?? 0) })).toMatchObject({ index: 1 });
    expect(landingAt(layout, { x: 40, y: (second?.y ?? 0) + 900 })).toMatchObject({ phase: 0, index: 3 });
    const empty = (layout.phaseWidths[0] ?? 0) + 50;
    expect(landingAt(layout, { x: empty, y: 200 })).toMatchObject({ phase: 1, index: 0 });
  });
});
