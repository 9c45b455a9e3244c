import { changeLane } from '#web/map/lanes/change-lane.tsx';
import { channelsLane } from '#web/map/lanes/channels-lane.tsx';
import { employeesLane } from '#web/map/lanes/employees-lane.tsx';
import { interactionsLane } from '#web/map/lanes/interactions-lane.tsx';
import { jobsLane } from '#web/map/lanes/jobs-lane.tsx';
import type { Lane } from '#web/map/lanes/lane.ts';
import { measuresLane } from '#web/map/lanes/measures-lane.tsx';
import { momentsLane } from '#web/map/lanes/moments-lane.tsx';
import { opportunitiesLane } from '#web/map/lanes/opportunities-lane.tsx';
import type { OwnLane } from '#model/map/own-lanes.ts';
import { ownLane } from '#web/map/lanes/own-lanes.ts';
import { pathLane } from '#web/map/lanes/path-lane.tsx';
import { peopleLane, policiesLane } from '#web/map/lanes/people-lanes.tsx';
import { picturesLane } from '#web/map/lanes/pictures-lane.tsx';
import { quotesLane } from '#web/map/lanes/quotes-lane.tsx';
import { systemsLane } from '#web/map/lanes/systems-lane.tsx';
import { teamsLane } from '#web/map/lanes/teams-lane.tsx';
import { thoughtsLane } from '#web/map/lanes/thoughts-lane.tsx';
import { timeLane } from '#web/map/lanes/time-lane.tsx';
import { transitionsLane } from '#web/map/lanes/transitions-lane.tsx';

const front: readonly Lane[] = [timeLane, picturesLane, interactionsLane, thoughtsLane, channelsLane, transitionsLane];
const path: readonly Lane[] = [
  pathLane,
  quotesLane,
  momentsLane,
  changeLane,
  opportunitiesLane,
  jobsLane,
  measuresLane,
];
const back: readonly Lane[] = [teamsLane, peopleLane, policiesLane, systemsLane, employeesLane];

/** Every lane that a map can have, these of the team's own among them, in the order from the top. */
export function lanesWith(own: readonly OwnLane[]): readonly Lane[] {
  const isBack = ({ isBackstage }: OwnLane): boolean => isBackstage;
  const others = own.filter((lane) => !isBack(lane));
  return [...front, ...path, ...others.map(ownLane), ...back, ...own.filter(isBack).map(ownLane)];
}
