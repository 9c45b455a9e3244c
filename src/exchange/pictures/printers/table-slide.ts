import type { Slide } from '#exchange/pictures/printers/deck.ts';
import { slideFonts } from '#exchange/pictures/printers/slide-nodes.ts';
import { bare } from '#exchange/pictures/printers/slide-text.ts';
import type { Theme } from '#exchange/pictures/theme.ts';

/** One row of a table on a slide; `isAssumed` when nobody has said it. */
export type SlideRow = { readonly cells: readonly string[]; readonly isAssumed?: boolean };

/** A table with the breadths of its columns. Units: inches. */
export type SlideTable = {
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly SlideRow[];
};

const size = 12;
const lettersPerInch = 13.5;
const lineHigh = 0.2;
const rowPad = 0.09;

/** The rows in portions that fit below `top` on as many slides as they need; the first may have less room than those after it. */
export function portionsOf({ rows, widths }: SlideTable, tops: { first: number; after: number }): SlideRow[][] {
  const portions: SlideRow[][] = [[]];
  let y = tops.first + lineHigh + rowPad;
  for (const row of rows) {
    const high = rowHeight(row, widths);
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

const rowHeight = ({ cells }: SlideRow, widths: readonly number[]): number =>
  Math.max(...cells.map((cell, i) => Math.ceil(cell.length / ((widths[i] ?? 1) * lettersPerInch)) || 1)) * lineHigh +
  rowPad;

export function putTable(
  slide: Slide,
  { heads, widths, rows }: SlideTable,
  { top, theme }: { top: number; theme: Theme },
): void {
  const line = { pt: 0.75, color: bare(theme.hairline) };
  const none = { type: 'none' as const };
  const cellOf = (text: string, isAssumed: boolean) => ({
    text,
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
      ...rows.map(({ cells, isAssumed = false }) => cells.map((text) => cellOf(text, isAssumed))),
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
