import { useGround } from '#web/map/store/map-context.ts';

/** Whether the map shows a lane, and not folded. */
export const useLaneShown = (id: string): boolean =>
  useGround(({ lanes }) => lanes.some(({ lane, isSeen, isFolded }) => lane.id === id && isSeen && !isFolded));
