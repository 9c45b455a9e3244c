import { oncePer } from '#base/once-per.ts';

/** How much of a card is told: all of it, two lines, or a shape among others drawn on one canvas. */
export type CardLevel = 'full' | 'compact' | 'small';

/** How the cards are asked to be: with all that they can tell, with two lines, with two lines and little air, or with that and only signs of what lies between them. */
export type CardLook = 'full' | 'compact' | 'tight' | 'terse';

/** The measures of cards at one scale. Units: px. */
export type CardSize = {
  readonly scale: number;
  readonly level: CardLevel;
  readonly width: number;
  readonly font: number;
  readonly line: number;
  readonly padX: number;
  readonly padY: number;
  /** Between cards below one another, and beside. */
  readonly gap: number;
  readonly gapX: number;
  /** Around the cards of a phase. */
  readonly phasePadX: number;
  readonly top: number;
  readonly bottom: number;
  /** The least height of what is told between two cards. */
  readonly between: number;
  /** The height of a line under the words: who, through what, whose, lived, found. */
  readonly foot: number;
};

/** Under this words are too small to be laid out one by one. */
export const smallScale = 0.56;
const fullWidth = 176;
export const footHeight = 23;

const sizes = new Map<string, CardSize>();
const mostSizes = 500;

/** Card measures at a scale, the very same each time, so that cards which stay as they are need not be drawn anew; too far away there is only one look. */
export function cardSize(scale: number, look: CardLook): CardSize {
  const key = `${scale} ${look}`;
  let size = sizes.get(key);
  if (size) return size;
  size = scale < smallScale ? smallSize(scale, look) : readableSize(scale, look);
  if (sizes.size >= mostSizes) sizes.clear();
  sizes.set(key, size);
  return size;
}

/** The same measures for cards that are drawn on canvases though their words can be read, because there are so many of them. */
export const drawnSize = oncePer((size: CardSize): CardSize => ({ ...size, level: 'small' }));

function readableSize(scale: number, look: CardLook): CardSize {
  const grown = Math.min(Math.max(scale, 1), 1.3);
  return {
    scale,
    level: look === 'full' ? 'full' : 'compact',
    width: Math.round(fullWidth * scale),
    ...letters[look](grown),
    gapX: Math.round(Math.min(14 * Math.max(scale, 0.7), 20)),
    phasePadX: 11,
    foot: footHeight,
    ...airs[look],
  };
}

const lettersOf = (font: number, high: number) => ({ font, line: Math.round(font * high) });

const letters: Readonly<Record<CardLook, (grown: number) => Pick<CardSize, 'font' | 'line'>>> = {
  full: (grown) => lettersOf(12.5 * grown, 1.32),
  compact: (grown) => lettersOf(12 * Math.min(grown, 1.1), 1.32),
  tight: (grown) => lettersOf(12 * Math.min(grown, 1.1), 1.25),
  terse: (grown) => lettersOf(12 * Math.min(grown, 1.1), 1.25),
};

/** A line of this height has room for a sign and for no words. Units: px. */
export const terseBetween = 10;

const airs: Readonly<Record<CardLook, Pick<CardSize, 'padX' | 'padY' | 'gap' | 'top' | 'bottom' | 'between'>>> = {
  full: { padX: 11, padY: 8, gap: 12, top: 15, bottom: 26, between: 22 },
  compact: { padX: 9, padY: 6, gap: 10, top: 15, bottom: 26, between: 22 },
  tight: { padX: 9, padY: 4, gap: 7, top: 13, bottom: 18, between: 17 },
  terse: { padX: 9, padY: 2, gap: 5, top: 11, bottom: 10, between: terseBetween },
};

/** Compact cards seen from further away: everything shrinks alike. */
function smallSize(scale: number, look: CardLook): CardSize {
  const size = readableSize(smallScale, look === 'full' ? 'compact' : look);
  const by = scale / smallScale;
  return {
    scale,
    level: 'small',
    width: size.width * by,
    font: size.font * by,
    line: size.line * by,
    padX: size.padX * by,
    padY: size.padY * by,
    gap: size.gap * by,
    gapX: size.gapX * by,
    phasePadX: Math.max(size.phasePadX * by, 3),
    top: Math.max(size.top * by, 5),
    bottom: Math.max(size.bottom * by, 6),
    between: size.between * by,
    foot: size.foot * by,
  };
}
