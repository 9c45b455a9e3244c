import { expect, test } from 'vitest';
import { phaseWidthsOf } from '#web/map/layout/phase-widths.ts';

test('what is left over is shared evenly', () => {
  expect(phaseWidthsOf({ natural: [100, 200], fill: 400 })).toEqual([150, 250]);
  expect(phaseWidthsOf({ natural: [100, 200], fill: 0 })).toEqual([100, 200]);
});

test('phases are as long as they take where there is room for it', () => {
  expect(phaseWidthsOf({ natural: [100, 100, 100], fill: 600, weights: [1, 2, 3] })).toEqual([100, 200, 300]);
  expect(phaseWidthsOf({ natural: [100, 100], fill: 300, weights: [1, 3] })).toEqual([100, 300]);
});

test('none is narrower than it needs, and the map grows no further than can be looked over', () => {
  const widths = phaseWidthsOf({ natural: [100, 100], fill: 300, weights: [1, 400] });
  expect(widths[0]).toBe(100);
  expect(widths[1]).toBeLessThanOrEqual(660);
});
