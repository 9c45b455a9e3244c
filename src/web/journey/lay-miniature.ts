import { layOnPath, strengthOf } from '#exchange/pictures/wall/lay-signs.ts';
import type { Point } from '#exchange/pictures/curve-path.ts';
import type { Box } from '#exchange/pictures/path.ts';
import type { PathSign } from '#protocol/http/map.ts';

export type MiniatureSize = { readonly width: number; readonly height: number };

/** Signs are drawn as large as this makes them on a wall. Units: px. */
const em = 12;
const beside = 8;

/** Where a journey's path and what stands on it lie in a drawing so large. Units: px. */
export function layMiniature(
  { path, signs = [] }: { path: readonly { x: number; feeling: number }[]; signs?: readonly PathSign[] | undefined },
  { width, height }: MiniatureSize,
) {
  const rim = signs.length > 0 ? em * 1.3 : beside;
  const mid = height / 2;
  const x = (along: number): number => beside + along * (width - 2 * beside);
  const line: Point[] = path.map((point) => ({ x: x(point.x), y: mid - point.feeling * (mid - rim) }));
  const numbered = signs.map((sign, at) => ({ id: String(at), ...sign }));
  const laid = layOnPath(
    {
      signs: numbered.flatMap(({ id, x: at, type, strength = 2 }) =>
        type === 'moment' ? [] : [{ id, x: at, mark: { type, strength: strengthOf(strength) } }],
      ),
      moments: numbered.filter(({ type }) => type === 'moment'),
    },
    { line, mid, x, em },
  );
  const placed = ({ id, ...box }: { readonly id: string } & Box) => {
    const sign = signs[Number(id)];
    return sign ? [{ ...sign, id, box: inside(box, { width, height }) }] : [];
  };
  return { line, mid, signs: [...laid.signs, ...laid.stones].flatMap(placed) };
}

/** At the very ends of a path a sign stands inside the drawing. */
const inside = (box: Box, { width, height }: MiniatureSize): Box => ({
  ...box,
  x: Math.min(Math.max(box.x, 1), width - box.width - 1),
  y: Math.min(Math.max(box.y, 1), height - box.height - 1),
});
