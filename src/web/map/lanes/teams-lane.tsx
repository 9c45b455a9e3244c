import { BackstageStretches } from '#web/map/lanes/backstage-stretches.tsx';
import type { Lane } from '#web/map/lanes/lane.ts';
import { mapWords } from '#web/text/map.ts';

const kinds = ['team', 'person', 'policy', 'experience'] as const;

/** Who works behind the line of visibility, and where one hands over to another. */
export const teamsLane: Lane = {
  id: 'teams',
  side: 'back',
  name: mapWords['lane-teams'],
  Draw: ({ frame }) => <BackstageStretches kinds={kinds} frame={frame} />,
};
