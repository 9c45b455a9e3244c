import { createContext, useContext, useMemo } from 'react';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { Records } from '#model/document.ts';
import { useBacking, useJourney } from '#web/journey/journey-context.ts';
import type { Lane } from '#web/map/lanes/lane.ts';
import { useMapGround } from '#web/map/store/map-context.ts';
import { type Arranged, arrangeLanes } from '#model/map/lane-view.ts';
import type { MapView } from '#web/journey/map-view.ts';
import { useMapViews } from '#web/journey/views/map-views-context.ts';

/** The lanes that this journey can have, with how each is drawn. */
export const LanesContext = createContext<readonly Lane[]>([]);

/** Every lane of this map in the order of the chosen view, seen or not. */
export function useAllLanes(): readonly Arranged<Lane>[] {
  const { records } = useJourney();
  const { content, view } = useMapGround();
  return useArranged(records, content, view);
}

/** The same for a map that is about to be laid out. */
export function useArranged(records: Records, content: MapContent, map: MapView): readonly Arranged<Lane>[] {
  const { view } = useMapViews();
  const backing = useBacking();
  const lanes = useContext(LanesContext);
  return useMemo(
    () =>
      arrangeLanes(lanes, view, ({ shown, isFilled }) =>
        shown === 'filled' ? (isFilled?.({ content, records, view: map, backing }) ?? false) : shown !== 'asked',
      ),
    [lanes, view, content, records, map, backing],
  );
}

/** The lanes that this map shows, in their order. */
export function useLanes(): readonly Arranged<Lane>[] {
  const all = useAllLanes();
  return useMemo(() => all.filter(({ isSeen }) => isSeen), [all]);
}
