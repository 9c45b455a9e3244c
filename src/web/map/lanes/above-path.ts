import type { Arranged } from '#model/map/lane-view.ts';
import type { Lane } from '#web/map/lanes/lane.ts';

/** The height of a folded lane, and the line under each. Units: px. */
const foldedHeight = 28;
const line = 1;

/** What the lanes over the path take beside the cards, as far as that is known before they are drawn. Units: px. */
export function heightAbovePath(lanes: readonly Arranged<Lane>[]): number {
  const seen = lanes.filter(({ isSeen }) => isSeen);
  const path = seen.findIndex(({ lane }) => lane.id === 'path');
  const above = seen.slice(0, Math.max(path, 0)).map(({ lane, isFolded }) => (isFolded ? foldedHeight : lane.height));
  return above.reduce<number>((sum, height) => sum + (height === undefined ? 0 : height + line), 0);
}
