import { describe, expect, test } from 'vitest';
import { arrangeLanes, foldLane, hideLane, plainView, showLane } from '#model/map/lane-view.ts';
import { heightAbovePath } from '#web/map/lanes/above-path.ts';
import { laneKinds } from '#model/map/lane-kinds.ts';
import { drawnLanes } from '#web/map/lanes/lanes.ts';

const there = new Set(['time', 'interactions', 'thoughts', 'path', 'quotes']);
const above = (view = plainView): number =>
  heightAbovePath(arrangeLanes(drawnLanes(laneKinds([])), view, ({ id }) => there.has(id)));

describe('what the lanes over the path take', () => {
  test('is a scale of time and a folded lane at first, and less of what is hidden or folded', () => {
    expect(above()).toBe(43 + 29);
    expect(above(hideLane(plainView, 'time'))).toBe(29);
    expect(above(foldLane(plainView, 'time'))).toBe(29 + 29);
  });

  test('has no end where a lane over it is as high as what lies in it, or the path is not under the cards', () => {
    expect(above(showLane(plainView, 'thoughts'))).toBe(Number.POSITIVE_INFINITY);
    expect(above(hideLane(plainView, 'path'))).toBe(Number.POSITIVE_INFINITY);
    expect(above({ ...plainView, order: ['path', 'interactions'] })).toBe(Number.POSITIVE_INFINITY);
  });
});
