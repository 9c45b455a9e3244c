import type { MapPoint } from '#protocol/sync-message.ts';
import { type MapFrame, toPx, toX } from '#web/canvas/frame.ts';

/** A place in the window. Units: px. */
export type WindowPoint = { readonly clientX: number; readonly clientY: number };

/** A lane as it lies in the window. Units: px. */
export type LaneBox = { readonly lane: string; readonly left: number; readonly top: number; readonly height: number };

/** A place on the map that means the same at every zoom and in every window: phases across, and how far down which lane. */
export function mapPointOf(frame: MapFrame, lanes: readonly LaneBox[], at: WindowPoint): MapPoint | undefined {
  const lane = nearestLane(lanes, at.clientY);
  if (!lane || frame.edges.length < 2) return undefined;
  const down = (at.clientY - lane.top) / Math.max(lane.height, 1);
  return {
    x: rounded(toX(frame, at.clientX - lane.left)),
    lane: lane.lane,
    y: rounded(Math.min(Math.max(down, 0), 1)),
  };
}

/** Where such a place lies in this window; nowhere when its lane is not shown here. */
export function windowPointOf(frame: MapFrame, lanes: readonly LaneBox[], point: MapPoint): WindowPoint | undefined {
  const lane = lanes.find((one) => one.lane === point.lane);
  if (!lane || frame.edges.length < 2) return undefined;
  return { clientX: lane.left + toPx(frame, point.x), clientY: lane.top + point.y * lane.height };
}

function nearestLane(lanes: readonly LaneBox[], y: number): LaneBox | undefined {
  const away = ({ top, height }: LaneBox): number => Math.max(top - y, y - top - height, 0);
  return lanes.toSorted((a, b) => away(a) - away(b))[0];
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** The lanes that a map shows, the phases' heads among them. */
export const lanesOn = (map: Element): LaneBox[] =>
  [...map.querySelectorAll<HTMLElement>('[data-lane]')].map((element) => {
    const { left, top, height } = element.getBoundingClientRect();
    return { lane: element.dataset['lane'] ?? '', left, top, height };
  });
