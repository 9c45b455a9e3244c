import type { Measure } from '#web/map/layout/text-lines.ts';

const measuredAt = 16;

/** Measures words as this browser writes them, each once: a word's width grows with its size. */
export function createMeasure(family: string): Measure {
  const pen = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  if (pen) pen.font = `${measuredAt}px ${family}`;
  return (piece, font) => {
    let width = widths.get(piece);
    if (width === undefined) {
      width = pen?.measureText(piece).width ?? piece.length * measuredAt * 0.52;
      widths.set(piece, width);
    }
    return (width * font) / measuredAt;
  };
}
