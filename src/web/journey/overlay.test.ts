import { expect, it } from 'vitest';
import { betweenKey, livedWay, type Overlay } from '#web/journey/overlay.ts';

const way = { from: 'a', to: 'b', customers: 3, medianS: 1, p25S: 1, p75S: 2 };
const overlay: Overlay = {
  all: 10,
  interactions: new Map(['a', 'b', 'c'].map((id) => [id, { customers: 1, events: 1 }])),
  transitions: new Map([[betweenKey('a', 'b'), way]]),
  undrawn: [],
};

it('a way is gone, gone by nobody where both ends are measured, or not measured', () => {
  expect(livedWay(overlay, 'a', 'b')).toBe(way);
  expect(livedWay(overlay, 'b', 'c')).toBe('unpassed');
  expect(livedWay(overlay, 'c', 'd')).toBe(null);
});
