import { describe, expect, it } from 'vitest';
import { frameOf } from '#web/canvas/frame.ts';
import { mapPointOf, windowPointOf } from '#web/canvas/map-point.ts';

const near = frameOf([100, 300], 400);
const far = frameOf([20, 60], 80);
const lanesNear = [
  { lane: 'heads', left: 120, top: 50, height: 60 },
  { lane: 'path', left: 120, top: 110, height: 400 },
];
const lanesFar = [{ lane: 'path', left: 84, top: 40, height: 80 }];

describe('a place on the map', () => {
  it('means the same at every zoom and in every window', () => {
    const point = mapPointOf(near, lanesNear, { clientX: 120 + 250, clientY: 110 + 100 });
    expect(point).toEqual({ x: 1.5, lane: 'path', y: 0.25 });
    expect(point && windowPointOf(far, lanesFar, point)).toEqual({ clientX: 84 + 50, clientY: 40 + 20 });
    expect(point && windowPointOf(near, lanesNear, point)).toEqual({ clientX: 370, clientY: 210 });
  });

  it('belongs to the nearest lane, and is nowhere where that lane is not shown', () => {
    expect(mapPointOf(near, lanesNear, { clientX: 120, clientY: 900 })).toEqual({ x: 0, lane: 'path', y: 1 });
    expect(windowPointOf(far, lanesFar, { x: 0, lane: 'heads', y: 0 })).toBeUndefined();
    expect(mapPointOf(frameOf([], 0), [], { clientX: 0, clientY: 0 })).toBeUndefined();
  });
});
