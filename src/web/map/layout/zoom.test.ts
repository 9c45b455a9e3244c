import { expect, test } from 'vitest';
import { cardSize } from '#web/map/layout/card-size.ts';
import { columnCounts, stacksOf } from '#web/map/layout/columns.ts';
import { layOutCards } from '#web/map/layout/lay-out-cards.ts';
import { scaleOf } from '#web/map/layout/zoom.ts';

const room = (counts: readonly number[], width: number) => ({
  ...{ columns: columnCounts(stacksOf(counts, undefined)), width, open: width },
  leastPhase: () => 24,
});

const widthAt = (counts: readonly number[], scale: number) =>
  layOutCards({
    counts,
    size: cardSize(scale, 'compact'),
    heightOf: () => 40,
    afterOf: () => 0,
    leastPhase: 24,
    fill: 0,
  }).width;

test.each([
  [[5, 6, 5, 6, 6, 5, 4], 1060],
  [Array<number>(8).fill(60), 1240],
  [Array<number>(8).fill(625), 1240],
])('the whole lies in the window', (counts, width) => {
  const scale = scaleOf({ fit: 'whole' }, room(counts, width));
  expect(widthAt(counts, scale)).toBeLessThanOrEqual(width);
  expect(widthAt(counts, scale * 1.04)).toBeGreaterThan(width);
});

test('words that could be read stay so when the side opens', () => {
  const counts = [5, 6, 5, 6, 6, 5, 4];
  const scale = scaleOf({ fit: 'whole' }, { ...room(counts, 700), open: 1060 });
  expect(cardSize(scale, 'compact').level).toBe('compact');
});

test('a phase and a card are nearer than the whole', () => {
  for (const n of [5, 60, 625]) {
    const of = room(Array<number>(8).fill(n), 1240);
    const [whole, phase, card] = (['whole', 'phase', 'card'] as const).map((fit) => scaleOf({ fit }, of));
    expect(phase).toBeGreaterThan(whole ?? 0);
    expect(card).toBeGreaterThan(phase ?? 0);
  }
});
