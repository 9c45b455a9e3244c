import type { PresenceOf } from '#protocol/sync-message.ts';
import { boxAt } from '#web/map/layout/cards-layout.ts';
import type { MapGround } from '#web/map/session/map-ground.ts';
import { lanesOn, windowPointOf } from '#web/canvas/map-point.ts';
import type { Box } from '#web/canvas/sight.ts';

/** Somebody as they are drawn over the map. Units: px from the map's corner. */
export type Drawn = {
  readonly peer: PresenceOf;
  readonly boxes: readonly (Box & { readonly id: string })[];
  readonly hand: { readonly x: number; readonly y: number } | undefined;
  readonly held: Box | undefined;
};

const mostBoxes = 12;

/** Where everybody is on a map as it is laid out now; what is not drawn there is found by the layout. */
export function drawnPeers(grid: HTMLElement, ground: MapGround, peers: readonly PresenceOf[]): Drawn[] {
  const corner = grid.getBoundingClientRect();
  const lanes = lanesOn(grid);
  const boxOf = boxesOn(grid, ground, corner);
  return peers.flatMap((peer): Drawn[] => {
    if (!peer.state) return [];
    const { selected = [], editing, cursor, dragging } = peer.state;
    const ids = [...new Set([...(editing ? [editing.id] : []), ...selected])].slice(0, mostBoxes);
    const boxes = ids.flatMap((id) => {
      const box = boxOf(id);
      return box ? [{ id, ...box }] : [];
    });
    const at = cursor && windowPointOf(ground.frame, lanes, cursor);
    const hand = at && { x: at.clientX - corner.left, y: at.clientY - corner.top };
    return [{ peer, boxes, hand, held: dragging && boxOf(dragging.id) }];
  });
}

function boxesOn(grid: HTMLElement, { view, cards }: MapGround, corner: DOMRect): (id: string) => Box | undefined {
  const lane = grid.querySelector('[data-cards]')?.getBoundingClientRect();
  return (id) => {
    const spot = grid.querySelector(`[data-spot="${CSS.escape(id)}"]`)?.getBoundingClientRect();
    if (spot) return { x: spot.left - corner.left, y: spot.top - corner.top, width: spot.width, height: spot.height };
    const place = view.placeOf.get(id);
    const box = place && boxAt(cards, place);
    return box && lane && { ...box, x: box.x + lane.left - corner.left, y: box.y + lane.top - corner.top };
  };
}
