import { parseRichText, type Run } from '#base/rich-text.ts';
import type { Worded } from '#exchange/pictures/content/types.ts';
import type { Slide, SlideText } from '#exchange/pictures/printers/deck.ts';
import { slideFonts } from '#exchange/pictures/printers/slide-nodes.ts';
import { bare } from '#exchange/pictures/printers/slide-text.ts';
import type { Theme } from '#exchange/pictures/theme.ts';

/** What stands in a cell, with its marks where it has any. */
export type SlideCell = string | Worded;

const textOf = (cell: SlideCell): string => (typeof cell === 'string' ? cell : cell.text);

/** One row of a table on a slide; `isAssumed` when nobody has said it. */
export type SlideRow = { readonly cells: readonly SlideCell[]; readonly isAssumed?: boolean };

/** A table with the breadths of its columns. Units: inches. */
export type SlideTable = {
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly SlideRow[];
  /** Of the letters, in points; those of tables that fill a slide where nothing is said. */
  readonly size?: number;
};

const usualSize = 12;
const largeSize = 16;
const lettersPerInch = 13.5;
const lineHigh = 0.2;
const rowPad = 0.09;

/** The rows in portions that fit below `top` on as many slides as they need; the first may have less room than those after it. */
export function portionsOf(
  { rows, widths, size = usualSize }: SlideTable,
  tops: { first: number; after: number },
): SlideRow[][] {
  const portions: SlideRow[][] = [[]];
  let y = tops.first + lineHigh + rowPad;
  for (const row of rows) {
    const high = rowHeight(row, widths, size / usualSize);
    if (y + high > bottom && (portions.at(-1)?.length ?? 0) > 0) {
      portions.push([]);
      y = tops.after + lineHigh + rowPad;
    }
    portions.at(-1)?.push(row);
    y += high;
  }
  return portions;
}

/** Where tables end, above the line that says where it is all from. Units: inches. */
const bottom = 6.95;

const rowHeight = ({ cells }: SlideRow, widths: readonly number[], scale: number): number =>
  Math.max(...cells.map((cell, i) => linesOf(textOf(cell), (widths[i] ?? 1) / scale))) * lineHigh * scale + rowPad;

/** A table of few rows in letters that are read from further away. */
export function readable(table: SlideTable, top: number): SlideTable {
  const large = { ...table, size: largeSize };
  return portionsOf(large, { first: top, after: top }).length > 1 ? table : large;
}

const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + (Math.ceil(line.length / (width * lettersPerInch)) || 1), 0);

/** Bold, italics, lists and links as the program has them. */
function runsOfCell(cell: SlideCell): string | { text: string; options: SlideText }[] {
  if (typeof cell === 'string' || cell.marked === undefined) return textOf(cell);
  const lines = parseRichText(cell.marked);
  return lines.flatMap(({ isItem, runs }, at) =>
    (isItem ? [{ text: '• ' }, ...runs] : runs).map(({ text, bold, italic, href }: Run, i, all) => ({
      text,
      options: {
        ...(bold && { bold }),
        ...(italic && { italic }),
        ...(href !== undefined && { hyperlink: { url: href } }),
        ...(i === all.length - 1 && at < lines.length - 1 && { breakLine: true }),
      },
    })),
  );
}

export function putTable(
  slide: Slide,
  { heads, widths, rows, size = usualSize }: SlideTable,
  { top, theme }: { top: number; theme: Theme },
): void {
  const line = { pt: 0.75, color: bare(theme.hairline) };
  const none = { type: 'none' as const };
  const cellOf = (cell: SlideCell, isAssumed: boolean) => ({
    text: runsOfCell(cell),
    options: {
      color: bare(isAssumed ? theme.soft : theme.ink),
      italic: isAssumed,
      border: [none, none, { ...line, type: isAssumed ? ('dash' as const) : ('solid' as const) }, none] as never,
    },
  });
  slide.addTable(
    [
      heads.map((text) => ({
        text,
        options: {
          bold: true,
          color: bare(theme.soft),
          border: [none, none, { ...line, type: 'solid' }, none] as never,
        },
      })),
      ...rows.map(({ cells, isAssumed = false }) => cells.map((cell) => cellOf(cell, isAssumed))),
    ],
    {
      x: 0.7,
      y: top,
      w: widths.reduce((sum, width) => sum + width, 0),
      colW: [...widths],
      fontFace: slideFonts.sans,
      fontSize: size,
      valign: 'top',
      margin: [0.03, 0.08, 0.03, 0.04],
    },
  );
}
