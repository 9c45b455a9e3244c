import { changeLane } from '#web/map/lanes/change-lane.tsx';
import { employeesLane } from '#web/map/lanes/employees-lane.tsx';
import { interactionsLane } from '#web/map/lanes/interactions-lane.tsx';
import type { Lane } from '#web/map/lanes/lane.ts';
import { pathLane } from '#web/map/lanes/path-lane.tsx';
import { systemsLane } from '#web/map/lanes/systems-lane.tsx';
import { teamsLane } from '#web/map/lanes/teams-lane.tsx';

/** Every lane that a map can have, in the order from the top. */
export const lanes: readonly Lane[] = [interactionsLane, pathLane, changeLane, teamsLane, systemsLane, employeesLane];
