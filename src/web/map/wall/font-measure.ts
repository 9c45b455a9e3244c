import type { Font, Measure } from '#exchange/pictures/text-measure.ts';

/** The families of letters that this page writes with. */
export type Families = Readonly<Record<Font['family'], string>>;

const measuredAt = 32;

/** Measures texts as this browser writes them, in each font once: a text's width grows with its size. Units: px. */
export function createFontMeasure(families: Families): Measure {
  const pen = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text, { family, size, weight, italic }) => {
    const font = `${italic ? 'italic ' : ''}${weight} ${measuredAt}px ${families[family]}`;
    const key = `${font}\n${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (pen) pen.font = font;
      width = pen?.measureText(text).width ?? text.length * measuredAt * 0.52;
      widths.set(key, width);
    }
    return (width * size) / measuredAt;
  };
}
