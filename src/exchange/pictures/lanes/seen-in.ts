import type { MapContent } from '#exchange/pictures/content/types.ts';
import { seenLanes } from '#exchange/pictures/lanes/paper-lanes.ts';
import { type LaneView, plainView } from '#model/map/lane-view.ts';

/** Which lanes the view shows: what it hides is nowhere else either. Moments of truth are on the path also where their lane is not drawn. */
export function seenIn(content: MapContent, view: LaneView = plainView): (lane: string) => boolean {
  const seen = new Set(seenLanes(content, view, { isShort: false }).map(({ lane }) => lane.id));
  return (lane) => (lane === 'moments' ? !view.hidden.includes('moments') : seen.has(lane));
}
