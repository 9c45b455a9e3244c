import { useLaneShown } from '#web/map/lanes/use-lane-shown.ts';
import { useMapLook } from '#web/map/page/map-look.ts';

/** The thing whose words are written at the side when they are edited; none where the map shows the lane that they are written in: words are written in one place at a time. */
export function useWrittenHere(id: string, lane: string): string | undefined {
  const isThere = useLaneShown(lane);
  const { shape } = useMapLook();
  return isThere && shape === 'map' ? undefined : id;
}
