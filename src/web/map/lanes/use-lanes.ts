import { useMemo } from 'react';
import { useJourney } from '#web/map/journey-context.ts';
import type { Lane } from '#web/map/lanes/lane.ts';
import { lanes } from '#web/map/lanes/lanes.ts';
import { useMap } from '#web/map/map-context.ts';

/** The lanes that this map shows, in their order. */
export function useLanes(): readonly Lane[] {
  const { records } = useJourney();
  const { content } = useMap();
  return useMemo(() => lanes.filter(({ isThere }) => isThere?.({ content, records }) ?? true), [content, records]);
}
