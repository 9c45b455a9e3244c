import { keepSame } from '#base/keep-same.ts';
import type { EpisodesByPlace } from '#web/journey/episodes/episodes-here.tsx';
import type { Found } from '#web/journey/findings.ts';
import { frameOf, type MapFrame } from '#web/canvas/frame.ts';
import { cardHeights } from '#web/map/layout/card-heights.ts';
import { type CardLook, type CardSize, cardSize, drawnSize, smallScale } from '#web/map/layout/card-size.ts';
import type { CardPlace } from '#web/journey/map-view.ts';
import type { CardsLayout } from '#web/map/layout/cards-layout.ts';
import { columnCounts, stacksOf } from '#web/map/layout/columns.ts';
import { layOutCards } from '#web/map/layout/lay-out-cards.ts';
import type { Measure } from '#web/map/layout/text-lines.ts';
import { type TracksToLay, seatsIn } from '#web/map/layout/seats.ts';
import { leastCards, mostCards, scaleOf, type ZoomRoom } from '#web/map/layout/zoom.ts';
import type { Zoom } from '#web/map/session/map-ground.ts';
import type { MapView } from '#web/journey/map-view.ts';
import type { Overlay } from '#web/journey/overlay.ts';
import type { ZoomChoice } from '#web/map/store/map-store.ts';
import type { Tracks } from '#web/map/tracks/tracks.ts';

/** What stands beside the phases. Units: px. */
export const isNarrow = (window: number): boolean => window < 700;
export const namesWidth = (window: number): number => (isNarrow(window) ? 84 : 122);
export const besideWidth = 44;
export const headHeight = 112;
const pathHeight = { share: 0.35, least: 236, broad: 330, most: 460 };
/** With more cards than this nothing is measured only to see whether it would fit, and from further away than this they are drawn on canvases. */
const many = 300;
const drawnUnder = 0.72;

export type LaidOut = {
  readonly cards: CardsLayout;
  readonly frame: MapFrame;
  readonly zoom: Zoom;
  /** The scale from which cards are seen; farther away is the wall. */
  readonly least: number;
  /** The scale past which a card is a page. */
  readonly most: number;
  readonly measure: Measure;
};

export type ToLay = {
  readonly view: MapView;
  readonly tracks: Tracks | undefined;
  readonly overlay: Overlay | undefined;
  readonly found: Found;
  readonly episodes: EpisodesByPlace;
  readonly choice: ZoomChoice;
  readonly window: { readonly width: number; readonly height: number };
  /** The width there would be with nothing at the side. */
  readonly open: number;
  /** The height of what stands over the path beside the cards. */
  readonly above: number;
  /** How broad each phase wants to be beside the others. */
  readonly weights: readonly number[] | undefined;
  /** How wide words are, written as they are here. */
  readonly measure: Measure;
};

/** Lays the map out for a zoom and a window, again and again; what stands where it stood is the very same. */
export function createMapLayout(): (toLay: ToLay) => LaidOut {
  let last: { readonly toLay: ToLay; readonly laidOut: LaidOut } | undefined;
  return (toLay) => {
    const room = zoomRoom(toLay);
    const scale = scaleOf(toLay.choice, room);
    const next = scale >= fullFrom ? toLay : { ...toLay, ...nothingTold };
    if (last && sameParts(last.toLay, next)) return last.laidOut;
    last = {
      toLay: next,
      laidOut: keepSame(last?.laidOut, {
        ...layOutMap(next, scale),
        ...{ least: leastCards(room, isMany(toLay)), most: mostCards(room) },
      }),
    };
    return last.laidOut;
  };
}

const sameParts = (a: ToLay, b: ToLay): boolean =>
  (Object.keys(b) as (keyof ToLay)[]).every((part) => Object.is(a[part], b[part]));

/** From this scale on a card can tell everything. */
const fullFrom = 0.9;
const nothingTold: Pick<ToLay, 'found' | 'episodes'> = { found: new Map(), episodes: new Map() };

type Room = Pick<ToLay, 'view' | 'tracks' | 'choice' | 'window' | 'open'>;

const roomOf = ({ view, window, open }: Room) => {
  const beside = namesWidth(window.width) + besideWidth;
  const counts = view.phases.map(({ interactions }) => interactions.length);
  return { counts, width: window.width - beside, open: open - beside, leastPhase };
};

function zoomRoom(room: Room): ZoomRoom {
  const { counts, ...fits } = roomOf(room);
  const tracks = tracksIn(room);
  return { ...fits, columns: columnCounts(stacksOf(counts, tracks && seatsIn(counts, tracks))) };
}

function tracksIn({ view, tracks }: Room): TracksToLay | undefined {
  if (!tracks) return undefined;
  const of = ({ phase, index }: CardPlace): number => {
    const interaction = view.phases[phase]?.interactions[index];
    return interaction ? tracks.of(interaction) : 0;
  };
  return { count: tracks.roles.length, of };
}

const leastPhase = ({ scale }: CardSize): number => (scale < smallScale ? 22 : 112);

const isMany = ({ view: { phases } }: Pick<ToLay, 'view'>): boolean =>
  phases.reduce((sum, { interactions }) => sum + interactions.length, 0) > many;

function layOutMap(toLay: ToLay, scale: number): Omit<LaidOut, 'least' | 'most'> {
  const { choice, window, above, weights, overlay, measure } = toLay;
  const { counts, width } = roomOf(toLay);
  const isWhole = 'fit' in choice && choice.fit === 'whole';
  const count = counts.reduce((sum, n) => sum + n, 0);
  const tracks = tracksIn(toLay);
  const isDrawn = count > many && scale < drawnUnder && !overlay;
  const lay = (look: CardLook): CardsLayout => {
    const size = isDrawn ? drawnSize(cardSize(scale, look)) : cardSize(scale, look);
    const heights = cardHeights({ ...toLay, size });
    const fill = isWhole ? width : 0;
    return layOutCards({ counts, size, ...heights, leastPhase: leastPhase(size), fill, weights, tracks });
  };
  const room = window.height - headHeight - above;
  const least = Math.min(Math.max(window.height * pathHeight.share, pathHeight.least), pathHeight.broad);
  const cards = isWhole
    ? wholeWithin(room - least, lay, looksAt(scale, { count, isLived: overlay !== undefined }))
    : lay(scale >= fullFrom ? 'full' : 'compact');
  const left = room - cards.height - 2;
  const isInSight = isWhole && left >= least;
  const frame = frameOf(cards.phaseWidths, isInSight ? Math.min(left, pathHeight.most) : pathHeight.most);
  return { cards, frame, zoom: zoomOf(cards.size), measure };
}

/** What there may be room for at this scale, the most telling first. */
function looksAt(scale: number, { count, isLived }: { count: number; isLived: boolean }): readonly CardLook[] {
  if (count > many) return ['compact'];
  return [
    ...(scale >= fullFrom ? (['full'] as const) : []),
    'compact',
    'tight',
    ...(isLived ? [] : (['terse'] as const)),
  ];
}

/** The most that can be told with the path still in sight. */
function wholeWithin(room: number, lay: (look: CardLook) => CardsLayout, looks: readonly CardLook[]): CardsLayout {
  for (const look of looks) {
    const cards = lay(look);
    if (cards.height <= room) return cards;
  }
  return lay('tight');
}

function zoomOf({ level, scale }: CardSize): Zoom {
  if (level !== 'full') return 'whole';
  return scale < 1.45 ? 'phase' : 'card';
}
