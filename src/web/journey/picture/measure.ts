import type { Font, Measure } from '#exchange/pictures/text-measure.ts';

/** The letters of the screen, by the names that its style sheets give them. */
export const screenFont = {
  sans: "'Figtree Variable', sans-serif",
  voice: "'Source Serif 4 Variable', Georgia, serif",
} as const;

/** Measures with the letters that the page has; they must be loaded before. */
export function createScreenMeasure(): Measure {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('this browser cannot measure text');
  const widths = new Map<string, number>();
  const widthOf = (word: string, font: string): number => {
    const key = `${font}|${word}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    pen.font = font;
    const { width } = pen.measureText(word);
    widths.set(key, width);
    return width;
  };
  return (text, font) => {
    const name = cssFont(font);
    const words = text.split(' ');
    return words.reduce((sum, word) => sum + widthOf(word, name), (words.length - 1) * widthOf(' ', name));
  };
}

const cssFont = ({ family, size, weight, italic }: Font): string =>
  `${italic ? 'italic ' : ''}${weight} ${size}px ${screenFont[family]}`;

/** Has the page load the letters that pictures are written in. */
export const loadPictureFonts = (): Promise<unknown> =>
  Promise.all(
    [`400 14px ${screenFont.sans}`, `600 14px ${screenFont.sans}`, `italic 400 14px ${screenFont.voice}`].map((font) =>
      document.fonts.load(font),
    ),
  );
