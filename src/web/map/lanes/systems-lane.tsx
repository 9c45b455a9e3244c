import { BackstageStretches } from '#web/map/lanes/backstage-stretches.tsx';
import type { Lane } from '#web/map/lanes/lane.ts';
import { mapWords } from '#web/text/map.ts';

const kinds = ['system'] as const;

/** What carries the work behind the line of visibility. */
export const systemsLane: Lane = {
  id: 'systems',
  side: 'back',
  name: mapWords['lane-systems'],
  Draw: ({ frame }) => <BackstageStretches kinds={kinds} frame={frame} />,
};
