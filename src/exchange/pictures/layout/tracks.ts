import type { InteractionContent, MapContent } from '#exchange/pictures/content/types.ts';
import { layCard } from '#exchange/pictures/layout/cards.ts';
import { packRows } from '#exchange/pictures/layout/pack-rows.ts';
import type { BarRoom } from '#exchange/pictures/layout/bars.ts';
import type { LaidCard, LaidLane } from '#exchange/pictures/layout/types.ts';

export type LaidTracks = {
  readonly cards: readonly LaidCard[];
  readonly lanes: readonly LaidLane[];
  readonly bottom: number;
};

const broad = 168;

/** A track for each role around the decision, interactions in it by their place; last what is nobody's in particular. */
export function layTracks(content: MapContent, room: BarRoom, top: number): LaidTracks {
  const all = content.phases.flatMap(({ interactions }) => interactions);
  const roleOf = ({ role }: InteractionContent): string => role?.trim() ?? '';
  const named = new Set([...content.roles, ...all.map(roleOf).filter((role) => role !== '')]);
  const lanes: LaidLane[] = [];
  const cards: LaidCard[] = [];
  let y = top;
  for (const role of [...named, '']) {
    const own = all.filter((one) => roleOf(one) === role);
    if (own.length === 0) continue;
    const from = y;
    y += 10;
    const laid = own.map((one) => {
      const x = Math.min(room.scales.x(one.x ?? 0) - broad / 2, room.right - broad - 8);
      return { one, x: Math.max(x, room.scales.x(0) + 6), y: 0, width: broad, height: 0 };
    });
    for (const row of packRows(laid)) {
      const placed = row.map(({ one, x }) => layCard(one, { x, y, width: broad }, { ...room, content, isTrack: true }));
      cards.push(...placed);
      y += Math.max(...placed.map(({ height }) => height)) + 10;
    }
    lanes.push({ name: 'track', label: room.words.role(role), top: from, height: y - from });
  }
  return { cards, lanes, bottom: y };
}
