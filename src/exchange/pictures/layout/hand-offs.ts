import { curveAt, type Point } from '#exchange/pictures/curve-path.ts';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { LaidBar, LaidHandOff } from '#exchange/pictures/layout/types.ts';

export type HandOffRoom = {
  readonly bars: readonly LaidBar[];
  readonly line: readonly Point[];
  readonly x: (x: number) => number;
  readonly feeling: (y: number) => number;
  readonly top: number;
};

const dip = -0.25;

/** Hand-offs where one team's bar meets the other's, or else where the transition is. */
export function layHandOffs(content: MapContent, room: HandOffRoom): LaidHandOff[] {
  const teams = new Map(content.backstage.map(({ id, name }) => [id, name?.id]));
  const barsOf = (team: string | undefined): LaidBar[] => room.bars.filter(({ id }) => team !== undefined && teams.get(id) === team);
  const laid: LaidHandOff[] = [];
  for (const { id, x, handOff, owners } of content.transitions) {
    if (!handOff || x === undefined) continue;
    const px = room.x(x);
    const from = nearest(barsOf(handOff.from?.id), px);
    const to = nearest(barsOf(handOff.to?.id), px);
    const height = curveAt(room.line, px);
    const at = apart(meetingOf({ from, to, px, top: room.top }), laid);
    const watched = owners.professional !== undefined || owners.operational !== undefined;
    laid.push({ ...at, id, watched, painful: height !== undefined && room.feeling(height) <= dip });
  }
  return laid;
}

const nearest = (bars: readonly LaidBar[], px: number): LaidBar | undefined =>
  bars.toSorted((a, b) => distance(a, px) - distance(b, px))[0];

const distance = ({ extent }: LaidBar, px: number): number => Math.max(extent.x - px, px - extent.x - extent.width, 0);

function meetingOf(at: { from: LaidBar | undefined; to: LaidBar | undefined; px: number; top: number }): Point {
  const { from, to, px, top } = at;
  if (!from || !to) return { x: px, y: from ? from.y : to ? to.y : top + 14 };
  if (from.y === to.y) {
    const [left, right] = from.x <= to.x ? [from, to] : [to, from];
    return { x: (left.x + left.width + right.x) / 2, y: from.y + Math.min(from.height, to.height) / 2 };
  }
  const [upper, lower] = from.y < to.y ? [from, to] : [to, from];
  const [start, end] = [Math.max(upper.x, lower.x), Math.min(upper.x + upper.width, lower.x + lower.width)];
  const x = start <= end ? Math.min(Math.max(px, start + 10), end - 10) : (start + end) / 2;
  return { x, y: (upper.y + upper.height + lower.y) / 2 };
}

function apart(at: Point, laid: readonly Point[]): Point {
  const meets = (x: number): boolean => laid.some((other) => Math.hypot(other.x - x, other.y - at.y) < 20);
  const shift = [0, 22, -22, 44, -44, 66, -66].find((by) => !meets(at.x + by)) ?? 0;
  return { x: at.x + shift, y: at.y };
}
