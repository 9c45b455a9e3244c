import type { WallLayout } from '#exchange/pictures/wall/wall-layout.ts';
import { frameOf, type MapFrame } from '#web/canvas/frame.ts';
import { heightOfSwing } from '#web/map/lanes/path-geometry.ts';

/** The wall's path as the path's lane is framed, so that the same hands move its points; where its left upper corner lies. Units: px. */
export function wallFrame({ phases, mid, swing }: WallLayout): { frame: MapFrame; left: number; top: number } {
  const height = heightOfSwing(swing);
  const frame = frameOf(
    phases.map(({ width }) => width),
    height,
  );
  return { frame, left: phases[0]?.x ?? 0, top: mid - height / 2 };
}
