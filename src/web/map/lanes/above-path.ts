import type { Arranged } from '#model/map/lane-view.ts';
import type { Lane } from '#web/map/lanes/lane.ts';

/** The height of a folded lane, and the line under each. Units: px. */
export const foldedHeight = 28;
const line = 1;

/** What the lanes over the path take beside the cards; without end where the path does not come after the cards, or after something as high as what lies in it. Units: px. */
export function heightAbovePath(lanes: readonly Arranged<Lane>[]): number {
  const seen = lanes.filter(({ isSeen }) => isSeen);
  const path = seen.findIndex(({ lane }) => lane.id === 'path');
  const before = seen.slice(0, Math.max(path, 0));
  if (!before.some(({ lane }) => lane.id === 'interactions')) return Number.POSITIVE_INFINITY;
  return before.reduce((sum, { lane, isFolded }) => {
    if (isFolded) return sum + foldedHeight + line;
    return lane.id === 'interactions' ? sum : sum + (lane.height ?? Number.POSITIVE_INFINITY) + line;
  }, 0);
}
