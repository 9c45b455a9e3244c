import { isBuiltInLane, type LaneKind } from '#model/map/lane-kinds.ts';
import { laneNames } from '#words/lane-names.ts';
import type { Words } from '#words/languages.ts';
import { laneWords } from '#words/lanes.ts';

/** What a lane is called where no view gives it another name; the team's own are called the same in every language. */
export function laneName({ id, own }: LaneKind): Words {
  if (!own && isBuiltInLane(id)) return laneNames[id];
  const name = own?.name ?? '';
  return name.trim() === '' ? laneWords.note : { en: name, sv: name, nb: name };
}
