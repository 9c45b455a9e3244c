import type { MapContent } from '#exchange/pictures/content/types.ts';
import { type ArrangeableLane, arrangeLanes, type LaneView } from '#model/map/lane-view.ts';
import type { OwnLane } from '#model/map/own-lanes.ts';

const builtIn = {
  time: 'front',
  pictures: 'front',
  interactions: 'front',
  thoughts: 'front',
  channels: 'front',
  between: 'front',
  path: 'path',
  quotes: 'path',
  moments: 'path',
  changes: 'path',
  opportunities: 'path',
  jobs: 'path',
  measures: 'path',
  teams: 'back',
  people: 'back',
  policies: 'back',
  systems: 'back',
  employees: 'back',
} as const satisfies Record<string, ArrangeableLane['side']>;

export type BuiltInLane = keyof typeof builtIn;

/** A lane of a picture: one of the map's, or one of the team's own. */
export type PaperLane = ArrangeableLane & { readonly id: string; readonly own?: OwnLane };

/** A lane that is drawn; `label` is what its view calls it. */
export type SeenLane = { readonly lane: PaperLane; readonly isFolded: boolean; readonly label: string | undefined };

/** What the map tells in other lanes already, and shows only when it is asked for. */
const asked: readonly string[] = ['channels', 'between', 'quotes', 'moments'];

/** Lanes that are one line of small marks where there is little room. */
const foldedAtFirst: readonly string[] = ['thoughts', 'opportunities', 'jobs', 'measures'];

/** Without these it is no map. */
const always: readonly string[] = ['interactions', 'path'];

export const isBuiltInLane = (id: string): id is BuiltInLane => Object.hasOwn(builtIn, id);

/** Every lane that a picture of this map can have, in the order of the screen. */
export function paperLanes(own: readonly OwnLane[], { isShort }: { isShort: boolean }): PaperLane[] {
  const ownOn = (isBack: boolean): PaperLane[] =>
    own
      .filter(({ isBackstage }) => isBackstage === isBack)
      .map((lane) => ({ id: lane.id, side: isBack ? 'back' : 'path', own: lane }));
  const known = (sides: readonly string[]): PaperLane[] =>
    Object.entries(builtIn)
      .filter(([, side]) => sides.includes(side))
      .map(([id, side]) => ({ id, side, ...(isShort && foldedAtFirst.includes(id) && { isFoldedAtFirst: true }) }));
  return [...known(['front', 'path']), ...ownOn(false), ...known(['back']), ...ownOn(true)];
}

/** The lanes of this view that have something in them, in its order; paper cannot be unfolded, so only a view that says so folds one. */
export function seenLanes(content: MapContent, view: LaneView, { isShort }: { readonly isShort: boolean }): SeenLane[] {
  return arrangeLanes(paperLanes(content.lanes, { isShort }), view, ({ id }) => !asked.includes(id))
    .filter(({ lane, isSeen }) => isSeen && (always.includes(lane.id) || placesIn(content, lane).length > 0))
    .map(({ lane, isFolded }) => ({ lane, isFolded, label: view.names[lane.id] }));
}

/** Where what belongs to the whole journey lies, as on the screen. Units: phases from the left edge. */
const ofTheWhole = 0.5;

/** Without a place these are drawn nowhere, and told under their lane's name. */
const needPlace: readonly string[] = ['opportunities'];

/** Where along the journey something lies in a lane; nothing for what has no place and needs one. Units: phases from the left edge. */
export function placesIn(content: MapContent, lane: PaperLane): (number | undefined)[] {
  const own = lane.own?.id ?? lane.id;
  const places = isBuiltInLane(own) && !lane.own ? inBuiltIn[own](content) : notePlaces(content, own);
  if (lane.side === 'back' && !lane.own) return places.filter((x) => x !== undefined);
  return needPlace.includes(own) ? [...places] : places.map((x) => x ?? ofTheWhole);
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
