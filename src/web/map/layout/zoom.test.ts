import { expect, test } from 'vitest';
import { cardSize } from '#web/map/layout/card-size.ts';
import { columnCounts, stacksOf } from '#web/map/layout/columns.ts';
import { layOutCards } from '#web/map/layout/lay-out-cards.ts';
import { leastCards, mostCards, scaleOf, zoomedBy } from '#web/map/layout/zoom.ts';

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

test('as many phases as can be read stand side by side and fill the window', () => {
  const counts = [5, 6, 5, 6, 6, 5, 4];
  for (const [width, many] of [
    [1274, 3],
    [1754, 5],
    [900, 2],
    [390, 1],
  ] as const) {
    const each = widthAt(counts, scaleOf({ fit: 'phase' }, room(counts, width))) / counts.length;
    expect(each * many).toBeLessThanOrEqual(width * 1.03);
    if (many > 1) expect(each * many).toBeGreaterThan(width * 0.95);
  }
});

test('a step leads from the wall to cards that can be read, and from the least of those back to the wall', () => {
  const of = room([5, 6, 5, 6, 6, 5, 4], 1240);
  const [least, most] = [leastCards(of, false), mostCards(of)];
  expect(zoomedBy(1.1, { choice: { fit: 'wall' }, scale: 2, least, most })).toEqual({ scale: least });
  expect(zoomedBy(0.9, { choice: { fit: 'wall' }, scale: 2, least, most })).toBeUndefined();
  expect(zoomedBy(0.5, { choice: { fit: 'phase' }, scale: 1.5, least, most })).toEqual({ scale: least });
  expect(zoomedBy(0.9, { choice: { scale: least }, scale: least, least, most })).toEqual({ fit: 'wall' });
  expect(zoomedBy(0.9, { choice: { fit: 'whole' }, scale: 0.6, least, most })).toEqual({ fit: 'wall' });
  expect(leastCards(room(Array<number>(8).fill(625), 1240), true)).toBeLessThan(least);
});

test('past the nearest of cards among others a card is a page, and there is nothing nearer than that', () => {
  const of = room([5, 6], 1240);
  const [least, most] = [leastCards(of, false), mostCards(of)];
  expect(zoomedBy(1.4, { choice: { scale: most / 1.1 }, scale: most / 1.1, least, most })).toEqual({ scale: most });
  expect(zoomedBy(1.01, { choice: { scale: most }, scale: most, least, most })).toEqual({ fit: 'card' });
  expect(zoomedBy(1.2, { choice: { fit: 'card' }, scale: 3.2, least, most })).toBeUndefined();
  expect(zoomedBy(0.9, { choice: { fit: 'card' }, scale: 3.2, least, most })).toEqual({ fit: 'phase' });
});

test('cards among others come no nearer than one fills the window, on a phone as on a desk', () => {
  for (const width of [262, 670, 1240]) {
    const most = mostCards(room([5, 6], width));
    expect(widthAt([1], Math.min(most, 1.4))).toBeLessThanOrEqual(width);
    expect(most).toBeGreaterThanOrEqual(leastCards(room([5, 6], width), false));
  }
});
