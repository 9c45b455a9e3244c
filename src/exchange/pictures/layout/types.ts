import type { Box, Path } from '#exchange/pictures/path.ts';
import type { Point } from '#exchange/pictures/curve-path.ts';
import type { BackstageKind, MarkContent } from '#exchange/pictures/content/types.ts';
import type { Measure } from '#exchange/pictures/text-measure.ts';

/** The few words that a layout measures besides what the journey says. */
export type LayoutWords = {
  readonly withoutUs: string;
  readonly noOwner: string;
  readonly erased: string;
  /** In the quotation marks of the language. */
  readonly quoted: (text: string) => string;
  readonly wait: (wait: { expected: string | undefined; felt: string | undefined }) => string;
};

/** Units: px. The map is at least `width` wide, and wider where columns would become narrower than `columnWidth`. */
export type LayoutOptions = {
  readonly width: number;
  readonly measure: Measure;
  readonly words: LayoutWords;
  readonly laneWidth?: number | undefined;
  readonly columnWidth?: number | undefined;
  readonly pathHeight?: number | undefined;
  /** More cards than this in a phase stand in two columns, and the phase is twice as wide. */
  readonly stack?: number | undefined;
  /** All of it, what customers see, or the path with its phases alone. */
  readonly show?: 'whole' | 'front' | 'path' | undefined;
};

/** Turns places and feelings into px and back. Units: `x` in phases from the left edge. */
export type Scales = {
  readonly x: (x: number) => number;
  readonly xBack: (px: number) => number;
};

export type LaidPhase = Box & {
  readonly id: string;
  readonly nameLines: readonly string[];
  readonly doingLines: readonly string[];
  readonly involvesUs: boolean;
  /** Said only where it differs from the phase before. */
  readonly stretch: 'before' | 'during' | 'after' | undefined;
};

export type LaidMark = MarkContent &
  Point & { readonly size: number; readonly of: string; readonly assumption: boolean };

export type LaidCard = Box & {
  readonly id: string;
  readonly phase: string;
  readonly lines: readonly string[];
  readonly foot: string;
  readonly owners: string;
  readonly unowned: boolean;
  readonly indirect: boolean;
  readonly assumption: boolean;
  readonly mark: LaidMark | undefined;
};

/** A transition between the cards; `wait` says how long it felt. */
export type LaidLink = Box & {
  readonly id: string;
  readonly lines: readonly string[];
  readonly wait: string;
  readonly assumption: boolean;
  readonly mark: LaidMark | undefined;
};

export type LaidCurve = {
  readonly id: string;
  readonly name: string;
  readonly of: 'customers' | 'employees';
  readonly points: readonly (Point & { readonly id: string; readonly assumption: boolean })[];
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
  readonly kind: BackstageKind | 'note';
  readonly nameLines: readonly string[];
  readonly lines: readonly string[];
  readonly lost: boolean;
  readonly extent: { readonly x: number; readonly width: number };
};

/** Where one team hands on to another: who to whom, under its place on the path; `painful` under a dip. */
export type LaidHandOff = Box & {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly watched: boolean;
  readonly painful: boolean;
};

type LaneName = 'heads' | 'cards' | 'path' | 'note' | 'team' | 'handOff' | 'person' | 'policy' | 'system' | 'employees';

/** `label` is the team's own name of a lane of notes. */
export type LaidLane = {
  readonly name: LaneName;
  readonly label?: string;
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
  readonly phases: readonly LaidPhase[];
  readonly cards: readonly LaidCard[];
  readonly links: readonly LaidLink[];
  readonly path: LaidPath;
  readonly visibility: number;
  readonly bars: readonly LaidBar[];
  readonly handOffs: readonly LaidHandOff[];
  readonly employees: LaidEmployees;
};
