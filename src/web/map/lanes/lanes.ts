import { type BuiltInLane, isBuiltInLane, type LaneKind } from '#model/map/lane-kinds.ts';
import { laneName } from '#web/journey/views/lane-name-of.ts';
import { changeLane } from '#web/map/lanes/change-lane.tsx';
import { channelsLane } from '#web/map/lanes/channels-lane.ts';
import { employeesLane } from '#web/map/lanes/employees-lane.tsx';
import { BackstageStretches, PlacedLane } from '#web/map/lanes/drawn-later.ts';
import { interactionsLane } from '#web/map/lanes/interactions-lane.ts';
import { jobsLane } from '#web/map/lanes/jobs-lane.tsx';
import type { Lane, LaneDrawing } from '#web/map/lanes/lane.ts';
import { measuresLane } from '#web/map/lanes/measures-lane.tsx';
import { momentsLane } from '#web/map/lanes/moments-lane.tsx';
import { opportunitiesLane } from '#web/map/lanes/opportunities-lane.tsx';
import { ownLane } from '#web/map/lanes/own-lanes.ts';
import { pathLane } from '#web/map/lanes/path-lane.ts';
import { peopleLane, policiesLane } from '#web/map/lanes/people-lanes.tsx';
import { picturesLane } from '#web/map/lanes/pictures-lane.tsx';
import { quotesLane } from '#web/map/lanes/quotes-lane.tsx';
import { systemsLane } from '#web/map/lanes/systems-lane.tsx';
import { teamsLane } from '#web/map/lanes/teams-lane.tsx';
import { thoughtsLane } from '#web/map/lanes/thoughts-lane.tsx';
import { timeLane } from '#web/map/lanes/time-lane.tsx';
import { transitionsLane } from '#web/map/lanes/transitions-lane.tsx';

const drawings: Readonly<Record<BuiltInLane, LaneDrawing>> = {
  time: timeLane,
  pictures: picturesLane,
  interactions: interactionsLane,
  thoughts: thoughtsLane,
  channels: channelsLane,
  between: transitionsLane,
  path: pathLane,
  quotes: quotesLane,
  moments: momentsLane,
  changes: changeLane,
  opportunities: opportunitiesLane,
  jobs: jobsLane,
  measures: measuresLane,
  teams: teamsLane,
  people: peopleLane,
  policies: policiesLane,
  systems: systemsLane,
  employees: employeesLane,
};

/** Fetches what draws lanes, so that all of them are there at once. */
export const fetchLanes = (): Promise<unknown> =>
  Promise.all([interactionsLane.Draw, pathLane.Draw, PlacedLane, BackstageStretches].map(({ preload }) => preload()));

/** These kinds of lanes with how each is drawn. */
export function drawnLanes(kinds: readonly LaneKind[]): Lane[] {
  return kinds.map((kind) => {
    const { id, own } = kind;
    const drawing = !own && isBuiltInLane(id) ? drawings[id] : ownLane(kind);
    return { ...kind, ...drawing, name: laneName(kind) };
  });
}
