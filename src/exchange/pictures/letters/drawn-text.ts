import { type DrawnRun, drawnRuns } from '#exchange/pictures/letters/bidi.ts';
import { baseOf, type Direction } from '#exchange/pictures/letters/direction.ts';
import type { FontBook } from '#exchange/pictures/letters/font-book.ts';
import { baseline, type PrintText } from '#exchange/pictures/printers/svg.ts';
import { runsOf, type StyledRun, type TextLine } from '#exchange/pictures/styled-lines.ts';
import type { TextBlock } from '#exchange/pictures/scene/scene.ts';

/** Writes text as the outlines of its letters, for printers that have no fonts of their own. */
export const drawnText =
  ({ runs, measure }: FontBook): PrintText =>
  (block) =>
    block.lines
      .map((line, i) => drawnLine(block, { line, y: baseline(block, i), base: baseOf(block), runs, measure }))
      .join('');

const upperSpacing = 0.6;

type Line = Pick<FontBook, 'runs' | 'measure'> & {
  readonly line: TextLine;
  readonly y: number;
  readonly base: Direction;
};

function drawnLine({ x, font, color, align, upper }: TextBlock, { line, y, base, runs, measure }: Line): string {
  const spacing = upper ? upperSpacing : 0;
  const parts = runsOf(line, font).map((run) => ({ ...run, text: upper ? run.text.toLocaleUpperCase() : run.text }));
  const wide = (run: StyledRun): number => measure(run.text, run.font) + spacing * run.text.length;
  const width = parts.reduce((sum, run) => sum + wide(run), 0);
  let at = align === 'end' ? x - width : align === 'middle' ? x - width / 2 : x;
  return drawnRuns(parts, base, { runs })
    .map((run) => {
      const from = at;
      at += wide(run);
      const underline = run.href === undefined ? '' : `M${from} ${y + 1.5}h${at - from}v0.7h${from - at}z`;
      return `<path fill="${color}" d="${lettersAt(run, { x: from, y, spacing })}${underline}"/>`;
    })
    .join('');
}

type At = { readonly x: number; readonly y: number; readonly spacing: number };

function lettersAt({ text, font, face: { letters } }: DrawnRun, { x, y, spacing }: At): string {
  let at = x;
  const scale = font.size / letters.unitsPerEm;
  const { glyphs, positions } = letters.layout(text);
  const shapes = glyphs.map((glyph, i) => {
    const position = positions[i];
    const left = at + (position?.xOffset ?? 0) * scale;
    at += (position?.xAdvance ?? glyph.advanceWidth) * scale + spacing;
    return glyph.path
      .scale(scale, -scale)
      .translate(left, y - (position?.yOffset ?? 0) * scale)
      .toSVG();
  });
  return shapes.join('');
}
