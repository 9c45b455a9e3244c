import { lazyPart } from '#web/client/lazy-part.tsx';
import type { LaneDrawing, LaneProps } from '#web/map/lanes/lane.ts';
import { mapWords } from '#words/map.ts';

/** The experience curve over the whole, with what lies on it and what people said of it. */
export const pathLane = {
  sub: mapWords['lane-path-sub'],
  ends: [mapWords['good'], mapWords['hard']],
  Draw: lazyPart<LaneProps>(async () => (await import('#web/map/lanes/path-drawn.tsx')).Path),
} satisfies LaneDrawing;
