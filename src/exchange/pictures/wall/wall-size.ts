import type { Saying } from '#exchange/pictures/wall/saying.ts';
import type { Font, Measure } from '#exchange/pictures/text-measure.ts';

/**
 * Where a wall is drawn.
 *
 * Shape   `window` is what type is measured by: a wall beside an open panel is narrower, and its words are as large.
 * Units   px.
 */
export type WallRoom = {
  readonly width: number;
  readonly height: number;
  readonly window: number;
  /** The smallest type there may be; 14 and on a large window 18 where nothing is said. */
  readonly least?: number;
  /** Whether marked interactions are named under the heads. */
  readonly hasShorts?: boolean;
  /** What is to be said beside the path, where that is known already (`sayingsOn`). */
  readonly sayings?: readonly Saying[];
  readonly measure: Measure;
  /** Words of the wall itself. */
  readonly words: WallLabels;
};

export const legendSigns = ['heart', 'cloud', 'moment', 'path'] as const;
export type LegendSign = (typeof legendSigns)[number];

export type WallLabels = {
  readonly stretch: Readonly<Record<'before' | 'during' | 'after', string>>;
  readonly good: string;
  readonly hard: string;
  readonly withoutUs: string;
  /** The name of what is behind, and what its band is for. */
  readonly backstage?: string;
  readonly whoWorks?: string;
  /** What its signs mean; no legend is laid where nobody says. */
  readonly legend?: Readonly<Record<LegendSign, string>>;
  readonly more: (n: number) => string;
};

/** The sizes of type on a wall, made of one: heads and quotes are 1.45 % of the window's width, names 1.06 %. Units: px. */
export type WallType = {
  readonly em: number;
  readonly head: Font;
  readonly short: Font;
  readonly label: Font;
  readonly quote: Font;
  readonly by: Font;
  readonly moment: Font;
};

export function wallType({ window, least = window >= 1800 ? 18 : 14 }: Pick<WallRoom, 'window' | 'least'>): WallType {
  const small = Math.max(least, window * 0.0106);
  const large = Math.max(least * 1.06, window * 0.0145);
  return {
    em: large,
    head: { family: 'sans', size: large, weight: 600 },
    short: { family: 'sans', size: small, weight: 400 },
    label: { family: 'sans', size: Math.max(least, small * 0.93), weight: 500 },
    quote: { family: 'voice', size: large, weight: 400, italic: true },
    by: { family: 'sans', size: small, weight: 500 },
    moment: { family: 'sans', size: Math.max(least, large * 0.84), weight: 600 },
  };
}

export const lineOf = (font: Font): number => Math.round(font.size * (font.family === 'voice' ? 1.24 : 1.2));
