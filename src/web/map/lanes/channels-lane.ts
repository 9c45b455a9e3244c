import { DrawnChannels } from '#web/map/lanes/drawn-later.ts';
import type { LaneDrawing } from '#web/map/lanes/lane.ts';
import { laneWords } from '#words/lanes.ts';

/** Through which channels the journey goes, and the way from one to the next. */
export const channelsLane: LaneDrawing = {
  sub: laneWords['channels-sub'],
  Draw: DrawnChannels,
};
