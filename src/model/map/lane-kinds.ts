import type { ArrangeableLane } from '#model/map/lane-view.ts';
import type { OwnLane } from '#model/map/own-lanes.ts';

/**
 * What a lane is, whatever draws it: the screen, a sheet of paper or a slide.
 *
 * Shape   `shown` says when a map has it of itself: `always`; `open`, on a screen when it is empty, too, for it is written in there; when it is
 *         `filled`; or when somebody has `asked` for it, because the map tells the same in other lanes. `isFoldedAtFirst` is a line that tells only
 *         that there is something. What lies in a lane that `needsPlace` is about one place: without one it is told under the lane's name.
 */
export type LaneKind = ArrangeableLane & {
  readonly shown: 'always' | 'open' | 'filled' | 'asked';
  readonly holdsNotes?: true;
  readonly needsPlace?: true;
  /** What the team has said of it, where it is the team's own. */
  readonly own?: OwnLane;
};

const kinds = {
  time: { side: 'front', shown: 'filled' },
  pictures: { side: 'front', shown: 'filled', holdsNotes: true },
  interactions: { side: 'front', shown: 'always' },
  thoughts: { side: 'front', shown: 'filled', isFoldedAtFirst: true, holdsNotes: true },
  channels: { side: 'front', shown: 'asked' },
  between: { side: 'front', shown: 'asked' },
  path: { side: 'path', shown: 'always' },
  quotes: { side: 'path', shown: 'asked' },
  moments: { side: 'path', shown: 'asked' },
  changes: { side: 'path', shown: 'filled' },
  opportunities: { side: 'path', shown: 'filled', isFoldedAtFirst: true, needsPlace: true },
  jobs: { side: 'path', shown: 'filled', isFoldedAtFirst: true },
  measures: { side: 'path', shown: 'filled', isFoldedAtFirst: true },
  teams: { side: 'back', shown: 'open' },
  people: { side: 'back', shown: 'filled' },
  policies: { side: 'back', shown: 'filled' },
  systems: { side: 'back', shown: 'open' },
  employees: { side: 'back', shown: 'filled' },
} as const satisfies Record<string, Omit<LaneKind, 'id' | 'own'>>;

export type BuiltInLane = keyof typeof kinds;

export const isBuiltInLane = (id: string): id is BuiltInLane => Object.hasOwn(kinds, id);

/** Every lane that a map can have, these of the team's own among them, in the order from the top. */
export function laneKinds(own: readonly OwnLane[]): LaneKind[] {
  const builtIn = Object.entries(kinds).map(([id, kind]): LaneKind => ({ id, ...kind }));
  const isBack = ({ side }: LaneKind): boolean => side === 'back';
  const teams = own.map(ownKind);
  return [
    ...builtIn.filter((kind) => !isBack(kind)),
    ...teams.filter((kind) => !isBack(kind)),
    ...builtIn.filter(isBack),
    ...teams.filter(isBack),
  ];
}

const ownKind = (own: OwnLane): LaneKind => ({
  id: own.id,
  side: own.isBackstage ? 'back' : 'path',
  shown: 'open',
  holdsNotes: true,
  own,
  ...(!own.isMade && { isFoldedAtFirst: true }),
});
