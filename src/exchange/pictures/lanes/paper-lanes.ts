import type { MapContent } from '#exchange/pictures/content/types.ts';
import { type BuiltInLane, isBuiltInLane, type LaneKind, laneKinds } from '#model/map/lane-kinds.ts';
import { arrangeLanes, type LaneView } from '#model/map/lane-view.ts';
import type { OwnLane } from '#model/map/own-lanes.ts';

/** A lane that is drawn; `label` is what its view calls it. */
export type SeenLane = { readonly lane: LaneKind; readonly isFolded: boolean; readonly label: string | undefined };

/** Every lane that a picture of this map can have, in the order of the screen; only what is short folds one that a view does not. */
const paperLanes = (own: readonly OwnLane[], { isShort }: { isShort: boolean }): LaneKind[] =>
  laneKinds(own).map(({ isFoldedAtFirst, ...kind }) => ({
    ...kind,
    ...(isShort && !kind.own && isFoldedAtFirst && { isFoldedAtFirst }),
  }));

/** The lanes of this view that have something in them, in its order; paper cannot be unfolded, so only a view that says so folds one. */
export function seenLanes(content: MapContent, view: LaneView, { isShort }: { readonly isShort: boolean }): SeenLane[] {
  return arrangeLanes(paperLanes(content.lanes, { isShort }), view, ({ shown }) => shown !== 'asked')
    .filter(({ lane, isSeen }) => isSeen && (lane.shown === 'always' || placesIn(content, lane).length > 0))
    .map(({ lane, isFolded }) => ({ lane, isFolded, label: view.names[lane.id] }));
}

/** Where what belongs to the whole journey lies, as on the screen. Units: phases from the left edge. */
const ofTheWhole = 0.5;

/** Where along the journey something lies in a lane; nothing for what has no place and needs one. Units: phases from the left edge. */
export function placesIn(content: MapContent, lane: LaneKind): (number | undefined)[] {
  const own = lane.own?.id ?? lane.id;
  const places = isBuiltInLane(own) && !lane.own ? inBuiltIn[own](content) : notePlaces(content, own);
  if (lane.side === 'back' && !lane.own) return places.filter((x) => x !== undefined);
  return lane.needsPlace ? [...places] : places.map((x) => x ?? ofTheWhole);
}

type Places = readonly (number | undefined)[];

const notePlaces = ({ notes }: MapContent, lane: string): Places =>
  notes.filter((note) => note.lane === lane).map(({ x }) => x);

const behind =
  (...kinds: readonly string[]) =>
  ({ backstage }: MapContent): Places =>
    backstage.filter(({ kind }) => kinds.includes(kind)).map(({ start }) => start);

const inBuiltIn: Readonly<Record<BuiltInLane, (content: MapContent) => Places>> = {
  time: ({ phases }) => phases.flatMap(({ leadTime }, at) => (leadTime === undefined ? [] : [at + 0.5])),
  pictures: (content) => notePlaces(content, 'pictures'),
  interactions: ({ phases }) => phases.flatMap(({ interactions }) => interactions.map(({ x }) => x)),
  thoughts: (content) => notePlaces(content, 'thoughts'),
  channels: ({ phases }) =>
    phases.flatMap(({ interactions }) => interactions.flatMap(({ channels, x }) => (channels.length > 0 ? [x] : []))),
  between: ({ transitions }) => transitions.map(({ x }) => x),
  path: ({ phases }) => phases.map((_, at) => at + 0.5),
  quotes: ({ quotes }) => quotes.map(({ x }) => x),
  moments: ({ moments }) => moments.map(({ xs }) => xs[0]),
  changes: ({ experiments }) => experiments.map(({ x }) => x),
  opportunities: ({ opportunities }) => opportunities.map(({ x }) => x),
  jobs: ({ jobs }) => jobs.map(({ x }) => x),
  measures: ({ measures }) => measures.map(({ x }) => x),
  teams: (content) => [
    ...behind('team')(content),
    ...content.transitions.flatMap(({ handOff, x }) => (handOff ? [x] : [])),
  ],
  people: behind('person'),
  policies: behind('policy'),
  systems: behind('system'),
  employees: (content) => [
    ...behind('experience')(content),
    ...content.curves.flatMap(({ of, points }) => (of === 'employees' ? points.map(({ x }) => x) : [])),
  ],
};
