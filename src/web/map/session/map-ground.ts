import type { MapContent } from '#exchange/pictures/content/types.ts';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { phaseWeights } from '#exchange/pictures/time-scale.ts';
import { keepSame } from '#base/keep-same.ts';
import { madeOf } from '#base/made-of.ts';
import { recordOf, type Records } from '#model/document/document.ts';
import { type Arranged, arrangeLanes, type LaneView } from '#model/map/lane-view.ts';
import type { Body } from '#model/document/records.ts';
import type { Backing } from '#model/research/backing.ts';
import type { MapFrame } from '#web/canvas/frame.ts';
import { sameMembers } from '#web/client/store.ts';
import type { EpisodesByPlace } from '#web/journey/episodes/episodes-here.tsx';
import type { Found } from '#web/journey/findings.ts';
import type { JourneyOnScreen } from '#web/journey/journey-context.ts';
import { createMapView, type MapView } from '#web/journey/map-view.ts';
import type { Overlay } from '#web/journey/overlay.ts';
import { heightAbovePath } from '#web/map/lanes/above-path.ts';
import type { Lane } from '#web/map/lanes/lane.ts';
import type { CardsLayout } from '#web/map/layout/cards-layout.ts';
import { createMapLayout, type LaidOut } from '#web/map/layout/map-layout.ts';
import type { Measure } from '#web/map/layout/text-lines.ts';
import type { MapState } from '#web/map/store/map-store.ts';
import { type Tracks, tracksOf } from '#web/map/tracks/tracks.ts';

export type Zoom = 'whole' | 'phase' | 'card';

/** The journey as this screen lays it out. */
export type MapGround = {
  readonly journey: string;
  /** What the compass says first of each place. */
  readonly found: Found;
  readonly records: Records;
  /** What claims rest on. */
  readonly backing: Backing;
  readonly view: MapView;
  /** The same as it is printed: names looked up, places as numbers, claims told from assumptions. */
  readonly content: MapContent;
  /** All lanes that the map can have, in the order of the chosen view, seen or not. */
  readonly lanes: readonly Arranged<Lane>[];
  readonly frame: MapFrame;
  readonly cards: CardsLayout;
  /** The roles that the interactions are laid out by, where that is wanted. */
  readonly tracks: Tracks | undefined;
  /** How wide words are, written as they are here. */
  readonly measure: Measure;
  /** How much is told: less of each thing at a distance. */
  readonly zoom: Zoom;
  /** The scale from which cards are seen; farther away is the wall. */
  readonly least: number;
  /** The scale past which a card is a page. */
  readonly most: number;
  /** What behaviour shows, while it is looked at. */
  readonly overlay: Overlay | undefined;
};

/** How the map is wanted, and what is known of it besides the journey. */
export type Wanted = {
  readonly lanes: readonly Lane[];
  readonly laneView: LaneView;
  readonly measure: Measure;
  readonly overlay: Overlay | undefined;
  readonly episodes: EpisodesByPlace;
};

/** What the map's content is made of; costs most, so it may lag behind. */
export type Told = Pick<JourneyOnScreen, 'records' | 'evidence'> & { readonly library: Records };

export type GroundOf = {
  readonly journey: JourneyOnScreen;
  readonly told: Told;
  readonly wanted: Wanted;
  readonly map: MapState;
};

/** Lays a journey out again and again; whatever stands and says as before is the very same. */
export function createMapGround(): (of: GroundOf) => MapGround {
  const [viewOf, layOut] = [createMapView(), createMapLayout()];
  const [contentOf, lanesOf] = [madeOf(makeContent), madeOf(makeLanes)];
  const [tracksOn, weightsOf, groundOf] = [madeOf(makeTracks), madeOf(makeWeights), madeOf(makeGround)];
  return ({ journey, told, wanted, map }) => {
    const { id, records, backing, found } = journey;
    const { laneView, overlay, episodes, measure } = wanted;
    const view = viewOf(records);
    const content = contentOf(told.records, told.library, told.evidence);
    const lanes = lanesOf(wanted.lanes, laneView, content, view, records, backing);
    const tracks = tracksOn(view, laneView.hasTracks, recordOf(records, 'journey', id)?.body.business);
    const laidOut = layOut({
      ...{ view, tracks, overlay, found, episodes, measure },
      ...{ choice: map.zoom, window: map.window, open: map.open },
      above: heightAbovePath(lanes),
      weights: weightsOf(view, laneView.isToScale),
    });
    return groundOf(id, found, records, backing, view, content, lanes, tracks, overlay, laidOut);
  };
}

const makeContent = (
  [records, library, evidence]: readonly [Records, Records, JourneyOnScreen['evidence']],
  before: MapContent | undefined,
): MapContent => keepSame(before, mapContent(records, library, evidence));

type Arrangement = readonly Arranged<Lane>[];

const makeLanes = (
  [lanes, laneView, content, view, records, backing]: readonly [
    readonly Lane[],
    LaneView,
    MapContent,
    MapView,
    Records,
    Backing,
  ],
  before: Arrangement | undefined,
): Arrangement =>
  keepSame(
    before,
    arrangeLanes(lanes, laneView, ({ shown, isFilled }) =>
      shown === 'filled' ? (isFilled?.({ content, records, view, backing }) ?? false) : shown !== 'asked',
    ),
  );

/** A track for each role around the decision, where the customer is a company and tracks are wanted. */
function makeTracks(
  [view, hasTracks, business]: readonly [MapView, boolean, Body<'journey'>['business']],
  before: Tracks | undefined,
): Tracks | undefined {
  if (!hasTracks || business?.kind !== 'b2b') return undefined;
  const now = tracksOf(view, business.roles ?? []);
  return before && sameMembers(before.roles, now.roles) ? before : now;
}

type Weights = readonly number[] | undefined;

const makeWeights = ([{ phases }, isToScale]: readonly [MapView, boolean], before: Weights): Weights =>
  isToScale ? keepSame(before, phaseWeights(phases.map(({ phase }) => phase))) : undefined;

const makeGround = ([journey, found, records, backing, view, content, lanes, tracks, overlay, laidOut]: readonly [
  string,
  Found,
  Records,
  Backing,
  MapView,
  MapContent,
  Arrangement,
  Tracks | undefined,
  Overlay | undefined,
  LaidOut,
]): MapGround => ({ journey, found, records, backing, view, content, lanes, tracks, overlay, ...laidOut });
