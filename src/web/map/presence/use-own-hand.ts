import { type RefObject, useEffect } from 'react';
import { useJourney, useJourneyActs } from '#web/journey/journey-context.ts';
import { useGround } from '#web/map/store/map-context.ts';
import { lanesOn, mapPointOf } from '#web/canvas/map-point.ts';

const stillMs = 8000;
/** The more there are, the more seldom each one's hand is told of. */
const restMs = (others: number): number => 60 + 12 * others;

/** Shows the others where one's hand is on the map, until it has been still for a while. */
export function useOwnHand(window: RefObject<HTMLElement | null>): void {
  const { present } = useJourneyActs().doc;
  const frame = useGround((ground) => ground.frame);
  const others = useJourney(({ doc }) => doc.peers.length);
  useEffect(() => {
    const map = window.current;
    if (!map || others === 0) return undefined;
    let toldAt = 0;
    let still: ReturnType<typeof setTimeout> | undefined;
    const leave = () => {
      clearTimeout(still);
      present({ cursor: undefined });
    };
    const onMove = (event: PointerEvent) => {
      if (event.pointerType === 'touch' || event.timeStamp - toldAt < restMs(others)) return;
      toldAt = event.timeStamp;
      present({ cursor: mapPointOf(frame, lanesOn(map), event) });
      clearTimeout(still);
      still = setTimeout(leave, stillMs);
    };
    map.addEventListener('pointermove', onMove);
    map.addEventListener('pointerleave', leave);
    return () => {
      map.removeEventListener('pointermove', onMove);
      map.removeEventListener('pointerleave', leave);
      leave();
    };
  }, [window, frame, present, others]);
}
