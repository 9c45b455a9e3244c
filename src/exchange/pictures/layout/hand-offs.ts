import { handOffsOf } from '#exchange/pictures/content/hand-offs.ts';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import { fonts, lineHeight } from '#exchange/pictures/layout/fonts.ts';
import { packRows } from '#exchange/pictures/layout/pack-rows.ts';
import type { BarRoom } from '#exchange/pictures/layout/bars.ts';
import type { LaidHandOff, LaidLane } from '#exchange/pictures/layout/types.ts';

export type LaidHandOffs = {
  readonly lane: LaidLane | undefined;
  readonly handOffs: readonly LaidHandOff[];
  readonly bottom: number;
};

const height = lineHeight('bar') + 8;

/** Room for the arrow between the two names, and at the ends. Units: px. */
export const handOffRoom = { arrow: 24, end: 10 } as const;

/** Each hand-off under the place where it happens, in as many rows as they need to pass one another. */
export function layHandOffs(content: MapContent, room: BarRoom, top: number): LaidHandOffs {
  const found = handOffsOf(content).map(({ id, x, needsSomebody, ...teams }): LaidHandOff => {
    const [from, to] = [teams.from?.name ?? '?', teams.to?.name ?? '?'];
    const width = room.measure(from, fonts.bar) + room.measure(to, fonts.bar) + handOffRoom.arrow + 2 * handOffRoom.end;
    const px = room.scales.x(x);
    const left = Math.max(Math.min(px - width / 2, room.right - width - 8), room.scales.x(0) + 4);
    return { id, x: left, y: 0, width, height, from, to, needsSomebody };
  });
  if (found.length === 0) return { lane: undefined, handOffs: [], bottom: top };
  const rows = packRows(found);
  const handOffs = rows.flatMap((row, i) => row.map((at) => ({ ...at, y: top + 10 + i * (height + 6) })));
  const bottom = top + 10 + rows.length * (height + 6) + 4;
  return { lane: { name: 'handOffs', top, height: bottom - top }, handOffs, bottom };
}
