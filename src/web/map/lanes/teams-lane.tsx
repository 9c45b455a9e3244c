import { BackstageStretches } from '#web/map/lanes/drawn-later.ts';
import type { LaneDrawing } from '#web/map/lanes/lane.ts';
import { newBackstage } from '#web/map/lanes/people-lanes.tsx';
import { laneWords } from '#words/lanes.ts';

const kinds = ['team'] as const;

/** Who works behind the line of visibility, and where one hands over to another. */
export const teamsLane: LaneDrawing = {
  makes: { name: laneWords['new-team'], command: newBackstage('team') },
  Draw: (props) => <BackstageStretches kinds={kinds} {...props} />,
};
