import type { Point } from '#exchange/pictures/curve-path.ts';
import type { Box, Path } from '#exchange/pictures/path.ts';
import type { Font } from '#exchange/pictures/text-measure.ts';
import type { LegendSign } from '#exchange/pictures/wall/wall-size.ts';

/** Words on the wall: each line stands at `x`, the first at `y`. */
export type WallText = Box & { readonly lines: readonly string[]; readonly font: Font; readonly lineHeight: number };

export type LaidShort = WallText & { readonly id: string; readonly sign: Box };

export type LaidPhase = {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly head: WallText;
  readonly shorts: readonly LaidShort[];
  /** How many more there are. */
  readonly more: (WallText & { readonly n: number }) | undefined;
};

/** What is said beside the path: a moment's name, somebody's words, or both. */
export type LaidSaying = Box & {
  readonly moment: string | undefined;
  readonly quote: string | undefined;
  readonly title: WallText | undefined;
  readonly words: WallText | undefined;
  readonly by: WallText | undefined;
  readonly isAbove: boolean;
};

export type LaidSign = Box & { readonly id: string };
export type LaidStones = Box & { readonly id: string };

/** A sign and what it means; that of the path is broader than high. */
export type LaidLegend = { readonly sign: LegendSign; readonly box: Box; readonly text: WallText };

export type WallLayout = {
  readonly width: number;
  readonly height: number;
  readonly phases: readonly LaidPhase[];
  readonly stretches: readonly WallText[];
  /** Where the path is drawn, and how: `line` through its points in px. */
  readonly area: Box;
  readonly mid: number;
  /** How far from the middle a feeling of 1 lies. */
  readonly swing: number;
  readonly line: readonly Point[];
  readonly bands: readonly Path[];
  readonly signs: readonly LaidSign[];
  readonly stones: readonly LaidStones[];
  readonly sayings: readonly LaidSaying[];
  readonly axis: readonly WallText[];
  readonly backstage: Box;
  readonly behind: readonly WallText[];
  /** Where a cloud stands before the sentence that hurts. */
  readonly painSign?: Box | undefined;
  readonly legend?: readonly LaidLegend[];
};
