import type { Worded } from '#exchange/pictures/content/types.ts';
import type { Slide } from '#exchange/pictures/printers/deck.ts';
import { slideFonts } from '#exchange/pictures/printers/slide-nodes.ts';
import { slideRuns } from '#exchange/pictures/printers/slide-runs.ts';
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

/** Below which line tables begin: on the first of their slides, and on those after it. Units: inches. */
type Tops = { readonly first: number; readonly after: number };

/** The rows in portions that fit below `tops` on as few slides as that takes, about as full as each other, so that no row stands alone on the last. */
export function portionsOf(table: SlideTable, tops: Tops): SlideRow[][] {
  const full = filled(table, tops, 1);
  return fills.map((fill) => filled(table, tops, fill)).find(({ length }) => length === full.length) ?? full;
}

const fills = [0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

/** Rows on slides that are filled to this share of their room. */
function filled({ heads, rows, widths, size = usualSize }: SlideTable, tops: Tops, fill: number): SlideRow[][] {
  const portions: SlideRow[][] = [[]];
  const headHigh = rowHeight({ cells: heads }, widths, size / usualSize);
  let room = (bottom - tops.first - headHigh) * fill;
  for (const row of rows) {
    const high = rowHeight(row, widths, size / usualSize);
    if (high > room && (portions.at(-1)?.length ?? 0) > 0) {
      portions.push([]);
      room = (bottom - tops.after - headHigh) * fill;
    }
    portions.at(-1)?.push(row);
    room -= high;
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
  text.split('\n').reduce((sum, line) => sum + wrappedLines(line, Math.max(1, width * lettersPerInch)), 0);

/** How many lines words take where a line ends between two of them; only a word longer than a line is broken. Units: letters. */
function wrappedLines(text: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > room) [lines, used] = [lines + 1, 0];
    used += (used > 0 ? 1 : 0) + word.length;
    if (used > room) [lines, used] = [lines + Math.ceil(used / room) - 1, used % room || room];
  }
  return lines;
}

export function putTable(
  slide: Slide,
  { heads, widths, rows, size = usualSize }: SlideTable,
  { top, theme }: { top: number; theme: Theme },
): void {
  const line = { pt: 0.75, color: bare(theme.hairline) };
  const none = { type: 'none' as const };
  const cellOf = (cell: SlideCell, isAssumed: boolean) => ({
    text: typeof cell === 'string' || cell.marked === undefined ? textOf(cell) : slideRuns(cell),
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
