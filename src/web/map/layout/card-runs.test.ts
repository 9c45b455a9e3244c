import { expect, test } from 'vitest';
import { cardSize } from '#web/map/layout/card-size.ts';
import { runBox, runOf, runsWithin } from '#web/map/layout/card-runs.ts';
import { boxAt } from '#web/map/layout/cards-layout.ts';
import { layOutCards } from '#web/map/layout/lay-out-cards.ts';

const layout = layOutCards({
  counts: [36, 3],
  size: cardSize(1, 'compact'),
  heightOf: () => 40,
  afterOf: () => 0,
  leastPhase: 100,
  fill: 0,
});
const everything = { x: 0, y: 0, width: 1e5, height: 1e5 };

test('every card stands in just one run', () => {
  const seen = [...runsWithin(layout, everything)].flatMap(({ phase, from, until }) =>
    Array.from({ length: until - from }, (_, nth) => `${phase} ${from + nth}`),
  );
  expect(new Set(seen).size).toBe(39);
  expect(seen).toHaveLength(39);
});

test('a run that lies outside is left out', () => {
  const under = boxAt(layout, { phase: 0, index: 10 });
  const seen = (height: number) => [...runsWithin(layout, { x: 0, y: 0, width: 50, height })];
  expect(seen((under?.y ?? 0) - 1)).toEqual([{ phase: 0, from: 0, until: 10 }]);
  expect(seen(under?.y ?? 0)).toEqual([runOf(layout, { phase: 0, index: 4 }), { phase: 0, from: 10, until: 12 }]);
});

test('a run holds its cards with some room around', () => {
  const run = runOf(layout, { phase: 1, index: 2 });
  const card = boxAt(layout, { phase: 1, index: 2 });
  expect(run).toEqual({ phase: 1, from: 0, until: 3 });
  const around = run && runBox(layout, run);
  expect((around?.y ?? 0) + (around?.height ?? 0)).toBeGreaterThan((card?.y ?? 0) + 40);
});

test('there is no run where there is no card', () => {
  expect(runOf(layout, { phase: 1, index: 3 })).toBeUndefined();
  expect(runOf(layout, { phase: 7, index: 0 })).toBeUndefined();
});
