import type { FontBook } from '#exchange/pictures/letters/font-book.ts';
import { baseline, type PrintText } from '#exchange/pictures/printers/svg.ts';
import { runsOf, type StyledRun, type TextLine } from '#exchange/pictures/styled-lines.ts';
import type { TextBlock } from '#exchange/pictures/scene/scene.ts';

/** Writes text as the outlines of its letters, for printers that have no fonts of their own. */
export const drawnText =
  ({ runs, measure }: FontBook): PrintText =>
  (block) =>
    block.lines.map((line, i) => drawnLine(block, { line, y: baseline(block, i), runs, measure })).join('');

const upperSpacing = 0.6;

type Line = FontBook & { readonly line: TextLine; readonly y: number };

function drawnLine({ x, font, color, align, upper }: TextBlock, { line, y, runs, measure }: Line): string {
  const spacing = upper ? upperSpacing : 0;
  const parts = runsOf(line, font).map((run) => ({ ...run, text: upper ? run.text.toLocaleUpperCase() : run.text }));
  const wide = (run: StyledRun): number => measure(run.text, run.font) + spacing * run.text.length;
  const width = parts.reduce((sum, run) => sum + wide(run), 0);
  let at = align === 'end' ? x - width : align === 'middle' ? x - width / 2 : x;
  return parts
    .map((run) => {
      const from = at;
      at += wide(run);
      const underline = run.href === undefined ? '' : `M${from} ${y + 1.5}h${at - from}v0.7h${from - at}z`;
      return `<path fill="${color}" d="${lettersAt(run, { x: from, y, spacing, runs })}${underline}"/>`;
    })
    .join('');
}

type At = Pick<FontBook, 'runs'> & { readonly x: number; readonly y: number; readonly spacing: number };

function lettersAt({ text, font }: StyledRun, { x, y, spacing, runs }: At): string {
  let at = x;
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
  return shapes.join('');
}
