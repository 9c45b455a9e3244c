import { useMemo } from 'react';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { Records } from '#model/document.ts';
import { useBacking, useJourney } from '#web/map/journey-context.ts';
import type { Lane } from '#web/map/lanes/lane.ts';
import { useMapGround } from '#web/map/map-context.ts';
import { type Arranged, arrangeLanes } from '#model/map/lane-view.ts';
import type { MapView } from '#web/map/map-view.ts';
import { useMapViews } from '#web/map/views/map-views-context.ts';

/** Every lane of this map in the order of the chosen view, seen or not. */
export function useAllLanes(): readonly Arranged<Lane>[] {
  const { records } = useJourney();
  const { content, view } = useMapGround();
  return useArranged(records, content, view);
}

/** The same for a map that is about to be laid out. */
export function useArranged(records: Records, content: MapContent, map: MapView): readonly Arranged<Lane>[] {
  const { lanes, view } = useMapViews();
  const backing = useBacking();
  return useMemo(
    () => arrangeLanes(lanes, view, ({ isThere }) => isThere?.({ content, records, view: map, backing }) ?? true),
    [lanes, view, content, records, map, backing],
  );
}

/** The lanes that this map shows, in their order. */
export function useLanes(): readonly Arranged<Lane>[] {
  const all = useAllLanes();
  return useMemo(() => all.filter(({ isSeen }) => isSeen), [all]);
}
