import { type Orientation, orientations, type Paper, paperSize, type Size } from '#exchange/pictures/sheets/paper.ts';

/** What of a large sheet is printed on one small one. Units: mm from the upper left corner of the large sheet. */
export type Tile = Size & {
  /** As people call it when they put the sheets together: `B3` is the third of the second row. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
};

export type TilePlan = {
  readonly orientation: Orientation;
  readonly sheet: Size;
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly Tile[];
};

/** What lies on two sheets, so that nothing is lost between them, and what is left white around each. Units: mm. */
export const tileOverlap = 10;
export const tileMargin = 12;

/** The small sheets that a large one is put together from, turned so that they are as few as can be. */
export function planTiles(poster: Size, paper: Paper): TilePlan {
  const [best] = orientations
    .map((orientation) => planTurned(poster, paperSize(paper, orientation), orientation))
    .toSorted((a, b) => a.tiles.length - b.tiles.length);
  if (!best) throw new Error('a sheet lies one way or the other');
  return best;
}

function planTurned(poster: Size, sheet: Size, orientation: Orientation): TilePlan {
  const window = { width: sheet.width - 2 * tileMargin, height: sheet.height - 2 * tileMargin };
  const columns = countOf(poster.width, window.width);
  const rows = countOf(poster.height, window.height);
  const tiles = Array.from({ length: rows * columns }, (_, i): Tile => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    return {
      name: `${rowName(row)}${column + 1}`,
      x: column * (window.width - tileOverlap),
      y: row * (window.height - tileOverlap),
      ...window,
    };
  });
  return { orientation, sheet, columns, rows, tiles };
}

const countOf = (whole: number, window: number): number =>
  Math.max(1, Math.ceil((whole - tileOverlap) / (window - tileOverlap) - 1e-9));

/** A … Z, then AA, AB … */
const rowName = (row: number): string =>
  row < 26 ? String.fromCodePoint(65 + row) : rowName(Math.floor(row / 26) - 1) + rowName(row % 26);
