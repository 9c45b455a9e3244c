import { type DrawnRun, drawnRuns } from '#exchange/pictures/letters/bidi.ts';
import { baseOf, type Direction } from '#exchange/pictures/letters/direction.ts';
import type { FontBook } from '#exchange/pictures/letters/font-book.ts';
import { baseline, type PrintText } from '#exchange/pictures/printers/svg.ts';
import { runsOf, type StyledRun, type TextLine } from '#exchange/pictures/styled-lines.ts';
import type { TextBlock } from '#exchange/pictures/scene/scene.ts';

/** Writes text as the outlines of its letters, for printers that have no fonts of their own. Each letter is outlined once in each size. */
export const drawnText = ({ runs, measure }: FontBook): PrintText => {
  const outlines = createOutlines();
  return (block) =>
    block.lines
      .map((line, i) => drawnLine(block, { line, y: baseline(block, i), base: baseOf(block), runs, measure, outlines }))
      .join('');
};

const upperSpacing = 0.6;

type Line = Pick<FontBook, 'runs' | 'measure'> & {
  readonly line: TextLine;
  readonly y: number;
  readonly base: Direction;
  readonly outlines: Outlines;
};

function drawnLine(
  { x, font, color, align, upper }: TextBlock,
  { line, y, base, runs, measure, outlines }: Line,
): string {
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
      return `<path fill="${color}" d="${lettersAt(run, { x: from, y, spacing, outlines })}${underline}"/>`;
    })
    .join('');
}

type At = { readonly x: number; readonly y: number; readonly spacing: number; readonly outlines: Outlines };

function lettersAt({ text, font, face: { letters } }: DrawnRun, { x, y, spacing, outlines }: At): string {
  let at = x;
  const scale = font.size / letters.unitsPerEm;
  const { glyphs, positions } = letters.layout(text);
  const shapes = glyphs.map((glyph, i) => {
    const position = positions[i];
    const left = at + (position?.xOffset ?? 0) * scale;
    at += (position?.xAdvance ?? glyph.advanceWidth) * scale + spacing;
    const outline = outlines(letters, glyph, scale);
    return outline === '' ? '' : `M${short(left)} ${short(y - (position?.yOffset ?? 0) * scale)}${outline}`;
  });
  return shapes.join('');
}

type Letters = DrawnRun['face']['letters'];
type Glyph = ReturnType<Letters['layout']>['glyphs'][number];

/** The outline of a letter from where it stands, in steps from each point to the next: the same text wherever that is. */
type Outlines = (letters: Letters, glyph: Glyph, scale: number) => string;

function createOutlines(): Outlines {
  const known = new Map<Letters, Map<string, string>>();
  return (letters, glyph, scale) => {
    const own = known.get(letters) ?? new Map<string, string>();
    known.set(letters, own);
    const key = `${glyph.id} ${scale}`;
    const outline = own.get(key) ?? outlineOf(glyph, scale);
    own.set(key, outline);
    return outline;
  };
}

const steps = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c', closePath: 'z' } as const;

function outlineOf({ path }: Glyph, scale: number): string {
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  return path.commands
    .map(({ command, args }) => {
      const to = args.map((value, i) => round(i % 2 === 0 ? value * scale : -value * scale));
      const from = [x, y];
      const step = to.map((value, i) => short(value - (from[i % 2] ?? 0))).join(' ');
      [x, y] = command === 'closePath' ? [startX, startY] : [to.at(-2) ?? x, to.at(-1) ?? y];
      if (command === 'moveTo') [startX, startY] = [x, y];
      return `${steps[command]}${step}`;
    })
    .join('');
}

/** Points are rounded before steps are taken between them, so that what is rounded does not add up. */
const round = (value: number): number => Math.round(value * 1000) / 1000;
const short = (value: number): string => String(round(value));
