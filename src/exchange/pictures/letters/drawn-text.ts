import type { FontBook } from '#exchange/pictures/letters/font-book.ts';
import { baseline, type PrintText } from '#exchange/pictures/printers/svg.ts';
import type { TextBlock } from '#exchange/pictures/scene/scene.ts';

/** Writes text as the outlines of its letters, for printers that have no fonts of their own. */
export const drawnText =
  ({ runs, measure }: FontBook): PrintText =>
  (block) =>
    block.lines
      .map((line, i) =>
        drawnLine(block, { text: block.upper ? line.toLocaleUpperCase() : line, y: baseline(block, i), runs, measure }),
      )
      .join('');

const upperSpacing = 0.6;

type Line = FontBook & { readonly text: string; readonly y: number };

function drawnLine({ x, font, color, align, upper }: TextBlock, { text, y, runs, measure }: Line): string {
  const spacing = upper ? upperSpacing : 0;
  const width = measure(text, font) + spacing * text.length;
  let at = align === 'end' ? x - width : align === 'middle' ? x - width / 2 : x;
  const shapes = runs(text, font).flatMap(({ text: part, face: { letters } }) => {
    const scale = font.size / letters.unitsPerEm;
    const { glyphs, positions } = letters.layout(part);
    return glyphs.map((glyph, i) => {
      const position = positions[i];
      const left = at + (position?.xOffset ?? 0) * scale;
      at += (position?.xAdvance ?? glyph.advanceWidth) * scale + spacing;
      return glyph.path
        .scale(scale, -scale)
        .translate(left, y - (position?.yOffset ?? 0) * scale)
        .toSVG();
    });
  });
  return `<path fill="${color}" d="${shapes.join('')}"/>`;
}
