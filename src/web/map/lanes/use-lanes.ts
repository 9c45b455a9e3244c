import { useMemo } from 'react';
import type { Arranged } from '#model/map/lane-view.ts';
import type { Lane } from '#web/map/lanes/lane.ts';
import { useGround } from '#web/map/store/map-context.ts';

/** Every lane of this map in the order of the chosen view, seen or not. */
export const useAllLanes = (): readonly Arranged<Lane>[] => useGround(({ lanes }) => lanes);

/** The lanes that this map shows, in their order. */
export function useLanes(): readonly Arranged<Lane>[] {
  const all = useAllLanes();
  return useMemo(() => all.filter(({ isSeen }) => isSeen), [all]);
}
