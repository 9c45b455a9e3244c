import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsWithin, cardsOfRun } from '#web/map/layout/card-runs.ts';
import { cardSize } from '#web/map/layout/card-size.ts';
import type { CardPlace } from '#web/journey/map-view.ts';
import { boxAt, cardAt, cardsWithin } from '#web/map/layout/cards-layout.ts';
import { landingAt } from '#web/map/layout/landing.ts';
import { layOutCards } from '#web/map/layout/lay-out-cards.ts';

const lay = (counts: readonly number[], of: (place: CardPlace) => number, count = 3) =>
  layOutCards({
    ...{ counts, size: cardSize(1, 'compact'), leastPhase: 90, fill: 0 },
    heightOf: ({ index }) => 40 + (index % 3) * 16,
    afterOf: ({ index }) => (index % 5 === 0 ? 22 : 0),
    tracks: { count, of },
  });
const everywhere = { x: 0, y: 0, width: 1e6, height: 1e6 };
const named = ({ phase, index }: CardPlace): string => `${phase} ${index}`;

test('every card stands in the band of its track, on no other card, and is found there', () => {
  const someCounts = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(someCounts, fc.integer({ min: 1, max: 7 }), (counts, odd) => {
      const trackOf = ({ phase, index }: CardPlace): number => (index * odd + phase) % 3;
      const layout = lay(counts, trackOf);
      const places = counts.flatMap((n, phase) => Array.from({ length: n }, (_, index) => ({ phase, index })));
      for (const place of places) {
        const box = boxAt(layout, place);
        const band = layout.bands[trackOf(place)];
        if (!box || !band) throw new Error('a card has no place');
        expect(box.y).toBeGreaterThan(band.top);
        expect(box.y + box.height).toBeLessThan(band.top + band.height);
        expect([...cardsWithin(layout, box)]).toEqual([place]);
        expect(cardAt(layout, { x: box.x + 2, y: box.y + 2 })).toEqual(place);
      }
      const inRuns = [...runsWithin(layout, everywhere)].flatMap((run) => cardsOfRun(layout, run).map(named));
      expect(inRuns.toSorted()).toEqual(places.map(named).toSorted());
    }),
    { numRuns: 40 },
  );
});

test('who acts when is read from above to below, then in the column beside', () => {
  const roles = [0, 0, 2, 1, 1, 0, 2];
  const layout = lay([roles.length], ({ index }) => roles[index] ?? 0);
  const xs = roles.map((_, index) => boxAt(layout, { phase: 0, index })?.x ?? 0);
  const columns = [...new Set(xs)].toSorted((a, b) => a - b);
  expect(xs.map((x) => columns.indexOf(x))).toEqual([0, 0, 0, 1, 1, 2, 2]);
  const many = lay([40], ({ index }) => 2 - (index % 3));
  const all = Array.from({ length: 40 }, (_, index) => boxAt(many, { phase: 0, index })?.x ?? 0);
  expect(new Set(all).size).toBe(4);
  expect(all).toEqual(all.toSorted((a, b) => a - b));
});

test('cards let go of land in the track under the hand, between its own cards', () => {
  const layout = lay([5, 2], ({ phase, index }) => (phase === 0 ? index % 2 : 0));
  const middleOf = (track: number) => (layout.bands[track]?.top ?? 0) + (layout.bands[track]?.height ?? 0) / 2;
  const second = boxAt(layout, { phase: 0, index: 3 });
  const x = (second?.x ?? 0) + 10;
  expect(landingAt(layout, { x, y: (second?.y ?? 0) + 1 })).toMatchObject({
    ...{ phase: 0, track: 1, above: 1, below: 3, index: 2 },
  });
  expect(landingAt(layout, { x, y: (second?.y ?? 0) + 60 })).toMatchObject({ track: 1, above: 3, below: 5, index: 4 });
  const left = (boxAt(layout, { phase: 0, index: 1 })?.x ?? 0) + 10;
  const top = (layout.bands[1]?.top ?? 0) + 4;
  expect(landingAt(layout, { x: left, y: top })).toMatchObject({ phase: 0, above: -1, below: 1, index: 1 });
  expect(landingAt(layout, { x, y: middleOf(2) })).toMatchObject({ track: 2, above: -1, below: 5, index: 5 });
  const other = (layout.phaseWidths[0] ?? 0) + 50;
  expect(landingAt(layout, { x: other, y: middleOf(1) })).toMatchObject({ phase: 1, track: 1, index: 2 });
});

test('without tracks there is one band, and a card lands beside those that were there', () => {
  const layout = layOutCards({
    ...{ counts: [3], size: cardSize(1, 'compact'), leastPhase: 90, fill: 0 },
    heightOf: () => 40,
    afterOf: () => 0,
  });
  expect(layout.bands).toEqual([{ top: 0, height: layout.height }]);
  const first = boxAt(layout, { phase: 0, index: 0 });
  expect(landingAt(layout, { x: 40, y: (first?.y ?? 0) + 41 })).toMatchObject({
    above: 0,
    below: 1,
    index: 1,
    track: 0,
  });
});
