import type { Box, Path } from '#exchange/pictures/path.ts';
import type { Point } from '#exchange/pictures/curve-path.ts';
import type { BuiltInLane } from '#model/map/lane-kinds.ts';
import type { TextLine } from '#exchange/pictures/styled-lines.ts';
import type { PictureWords } from '#words/paper.ts';
import type { LaneView } from '#model/map/lane-view.ts';
import type { BackstageKind, MarkContent } from '#exchange/pictures/content/types.ts';
import type { Measure } from '#exchange/pictures/text-measure.ts';

/** Units: px. The map is at least `width` wide, and wider where columns would become narrower than `columnWidth`. */
export type LayoutOptions = {
  readonly width: number;
  readonly measure: Measure;
  readonly words: PictureWords;
  /** Which lanes are seen, in which order and under which names; without it as the map has them. */
  readonly view?: LaneView | undefined;
  /** Whether lanes that are folded at first are a line of small marks. */
  readonly isShort?: boolean | undefined;
  readonly laneWidth?: number | undefined;
  readonly columnWidth?: number | undefined;
  readonly pathHeight?: number | undefined;
  /** More cards than this in a phase stand in two columns, and the phase is twice as wide. */
  readonly stack?: number | undefined;
  /** All of it, what customers see, or the path with its phases alone. */
  readonly show?: 'whole' | 'front' | 'path' | undefined;
  /** Of the lanes that are seen, these alone. */
  readonly lanes?: readonly string[] | undefined;
  /** Of the tracks that the cards stand in, these alone, by their place. */
  readonly tracks?: readonly number[] | undefined;
};

/** Turns places and feelings into px and back. Units: `x` in phases from the left edge. */
export type Scales = {
  readonly x: (x: number) => number;
  readonly xBack: (px: number) => number;
};

export type LaidPhase = Box & {
  readonly id: string;
  readonly nameLines: readonly string[];
  readonly doingLines: readonly TextLine[];
  /** How long it takes, where no lane tells. */
  readonly time: string;
  readonly episode: LaidEpisode | undefined;
  readonly involvesUs: boolean;
  /** Said only where it differs from the phase before. */
  readonly stretch: 'before' | 'during' | 'after' | undefined;
};

export type LaidMark = MarkContent &
  Point & { readonly size: number; readonly of: string; readonly assumption: boolean };

export type LaidCard = Box & {
  readonly id: string;
  readonly phase: string;
  readonly lines: readonly TextLine[];
  readonly picture: LaidPicture | undefined;
  readonly episode: LaidEpisode | undefined;
  readonly foot: string;
  readonly owners: string;
  readonly unowned: boolean;
  readonly indirect: boolean;
  readonly assumption: boolean;
  readonly mark: LaidMark | undefined;
};

/** The band of a role among the cards, its name above them. */
export type LaidTrack = { readonly name: string; readonly top: number; readonly height: number };

/** A transition between the cards; `wait` says how long it felt. */
export type LaidLink = Box & {
  readonly id: string;
  readonly lines: readonly TextLine[];
  readonly wait: string;
  readonly assumption: boolean;
  readonly mark: LaidMark | undefined;
};

/** A point of a curve; `isCut` where the curve goes on beyond what is drawn. */
export type LaidPoint = Point & { readonly id: string; readonly assumption: boolean; readonly isCut?: true };

export type LaidCurve = {
  readonly id: string;
  readonly name: string;
  readonly of: 'customers' | 'employees';
  readonly points: readonly LaidPoint[];
};

/** Words beside the path, with a thin line to where they belong when that is not next to them. */
export type LaidLabel = Box & {
  readonly id: string;
  readonly lines: readonly string[];
  readonly by: string;
  readonly anchor: Point;
  readonly leader: Path | undefined;
  readonly assumption: boolean;
};

/** A moment of truth: a cairn whose foot stands at each of `feet`, its title beside the first. */
export type LaidMoment = LaidLabel & { readonly feet: readonly Point[]; readonly size: number };

/** Something behind the scene. Its box may be wider than the stretch it lies over, which is `extent`. */
export type LaidBar = Box & {
  readonly id: string;
  readonly kind: BackstageKind;
  readonly nameLines: readonly string[];
  readonly lines: readonly string[];
  readonly lost: boolean;
  readonly extent: { readonly x: number; readonly width: number };
};

/** A kept picture in a card. */
export type LaidPicture = Box & { readonly blob: string; readonly alt: string };

/** A journey that opens a place: its name, and its path in miniature. */
export type LaidEpisode = Box & { readonly name: string; readonly path: Path };

/** How something in a lane is drawn. */
export type TileLook =
  | 'thought'
  | 'frame'
  | 'note'
  | 'between'
  | 'quote'
  | 'moment'
  | 'change'
  | 'opportunity'
  | 'job'
  | 'measure';

/** Something that lies in a lane as a card: what is said above its words, they, and what is said below. */
export type LaidTile = Box & {
  readonly id: string;
  readonly look: TileLook;
  readonly head: readonly string[];
  readonly lines: readonly TextLine[];
  readonly foot: readonly string[];
  readonly picture: LaidPicture | undefined;
  readonly line: Path | undefined;
  readonly mark: LaidMark | undefined;
  readonly assumption: boolean;
};

/** The way from channel to channel: a row for each, what is used together, and the line through them. */
export type LaidChannels = {
  readonly rows: readonly { readonly name: string; readonly y: number }[];
  readonly stops: readonly Point[];
  readonly together: readonly (readonly [Point, Point])[];
  readonly way: Path;
};

/** How long phases take, and marks of weeks or months along them. */
export type LaidTimes = {
  readonly phases: readonly (Box & { readonly text: string })[];
  readonly marks: readonly (Point & { readonly text: string })[];
};

/** Where one team hands on to another: who to whom, under its place on the path; `needsSomebody` under a dip that nobody watches. */
export type LaidHandOff = Box & {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly needsSomebody: boolean;
};

type LaneName = 'heads' | BuiltInLane | 'handOffs' | 'own';

/** `label` is what the team or its view calls the lane; `placeless` is how many things of it have no place on the map. */
export type LaidLane = {
  readonly name: LaneName;
  readonly label?: string | undefined;
  readonly placeless?: number;
  readonly top: number;
  readonly height: number;
};

export type LaidPath = {
  readonly top: number;
  readonly height: number;
  readonly mid: number;
  readonly y: (feeling: number) => number;
  readonly feeling: (y: number) => number;
  readonly curves: readonly LaidCurve[];
  readonly bands: readonly Path[];
  readonly marks: readonly LaidMark[];
  readonly moments: readonly LaidMoment[];
  readonly quotes: readonly LaidLabel[];
};

export type LaidEmployees = {
  readonly curves: readonly LaidCurve[];
  readonly labels: readonly LaidLabel[];
};

/** The whole map in px from its upper left corner. `visibility` is the line between what customers see and do not see. */
export type MapLayout = {
  readonly width: number;
  readonly height: number;
  readonly laneWidth: number;
  readonly scales: Scales;
  readonly lanes: readonly LaidLane[];
  /** The lanes by their keys, with all that is drawn in them. */
  readonly seen: readonly { readonly id: string; readonly height: number }[];
  readonly phases: readonly LaidPhase[];
  readonly cards: readonly LaidCard[];
  readonly tracks: readonly LaidTrack[];
  readonly links: readonly LaidLink[];
  readonly path: LaidPath;
  readonly visibility: number;
  readonly bars: readonly LaidBar[];
  readonly tiles: readonly LaidTile[];
  /** Where something lies in a lane that is folded. */
  readonly ticks: readonly Point[];
  readonly channels: LaidChannels | undefined;
  readonly times: LaidTimes | undefined;
  readonly handOffs: readonly LaidHandOff[];
  readonly employees: LaidEmployees;
};
