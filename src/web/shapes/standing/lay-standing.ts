import type { Point } from '#exchange/pictures/curve-path.ts';
import type { Box } from '#exchange/pictures/path.ts';
import type { WallContent } from '#exchange/pictures/wall/wall-content.ts';
import { layOnPath } from '#exchange/pictures/wall/lay-signs.ts';

/** Where the rows of the phases stand under each other. Units: px. */
export type Row = { readonly top: number; readonly height: number };

/** Signs are drawn as large as this makes them on a wall. Units: px. */
const em = 15;

export type LaidStanding = {
  /** The path as it would lie, from left to right: `x` down the page, `y` from good to hard. */
  readonly line: readonly Point[];
  readonly mid: number;
  readonly signs: readonly ({ readonly id: string } & Box)[];
  readonly stones: readonly ({ readonly id: string } & Box)[];
};

/** The path on end: it goes down the page past the rows of its phases, good to the right and hard to the left. Units: px. */
export function layStanding(
  wall: Pick<WallContent, 'path' | 'signs' | 'moments'>,
  { rows, width }: { readonly rows: readonly Row[]; readonly width: number },
): LaidStanding {
  const mid = width / 2;
  const down = (x: number): number => {
    const at = Math.min(Math.max(Math.floor(x), 0), rows.length - 1);
    const row = rows[at];
    return row ? row.top + (x - at) * row.height : 0;
  };
  const line = wall.path.map(({ x, feeling }) => ({ x: down(x), y: mid - feeling * (mid - em) }));
  const laid = layOnPath(wall, { line, mid, x: down, em });
  const onEnd = ({ id, x, y, width: size, height }: { readonly id: string } & Box) => ({
    ...{ id, x: Math.min(Math.max(width - y - height, 0), width - size), y: x, width: size, height },
  });
  return { line, mid, signs: laid.signs.map(onEnd), stones: laid.stones.map(onEnd) };
}
