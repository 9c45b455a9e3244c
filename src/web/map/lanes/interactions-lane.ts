import { lazyPart } from '#web/client/lazy-part.tsx';
import type { LaneDrawing, LaneProps } from '#web/map/lanes/lane.ts';
import { mapWords } from '#words/map.ts';

/** What the customer does and meets, phase by phase. */
export const interactionsLane = {
  sub: mapWords['lane-interactions-sub'],
  Draw: lazyPart<LaneProps>(async () => (await import('#web/map/lanes/interactions-drawn.tsx')).Interactions),
} satisfies LaneDrawing;
