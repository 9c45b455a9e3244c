import { BackstageStretches } from '#web/map/lanes/drawn-later.ts';
import type { LaneDrawing } from '#web/map/lanes/lane.ts';
import { newBackstage } from '#web/map/lanes/people-lanes.tsx';
import { laneWords } from '#words/lanes.ts';

const kinds = ['system'] as const;

/** What carries the work behind the line of visibility: a layer of its own. */
export const systemsLane: LaneDrawing = {
  makes: { name: laneWords['new-system'], command: newBackstage('system') },
  Draw: (props) => <BackstageStretches kinds={kinds} {...props} />,
};
