import type { Palette } from '#web/map/cards/draw-cards.ts';
import type { MapFrame } from '#web/canvas/frame.ts';
import type { MapView } from '#web/journey/map-view.ts';
import type { Box } from '#web/canvas/sight.ts';

/** What lies under the cards of a map: where phases begin, and which stretches are shaded because we are not there. Units: px. */
export type TileGround = {
  readonly edges: readonly number[];
  readonly shaded: readonly (readonly [number, number])[];
};

export function groundOf({ phases }: MapView, { edges }: MapFrame): TileGround {
  const shaded = phases.flatMap(({ phase }, at): [number, number][] =>
    phase.body.involvesUs === false ? [[edges[at] ?? 0, edges[at + 1] ?? 0]] : [],
  );
  return { edges: edges.slice(0, phases.length), shaded };
}

/** Whether nothing but paper and edges lies under a part of the map. */
export const isPlain = ({ shaded }: TileGround, { x, width }: Box): boolean =>
  !shaded.some(([from, to]) => from < x + width && to > x);

/** Draws paper and edges, as the page does where no canvas lies over it. */
export function drawGround(
  pen: OffscreenCanvasRenderingContext2D,
  { edges }: TileGround,
  { palette, within }: { palette: Palette; within: Box },
): void {
  pen.fillStyle = palette.paper;
  pen.fillRect(within.x, within.y, within.width, within.height);
  pen.fillStyle = palette.faintLine;
  for (const edge of edges) pen.fillRect(Math.round(edge), within.y, 1, within.height);
}
