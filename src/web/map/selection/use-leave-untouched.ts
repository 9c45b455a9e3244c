import { useEffect, useRef } from 'react';
import { leaveUntouched } from '#web/client/leave-untouched.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { useGroundNow, useMapState, useMapStore } from '#web/map/store/map-context.ts';
import { spotBeside, spotsOn } from '#web/map/selection/spots.ts';

/** What was begun on the map and left without a word is not there: not on the map, not among the steps that are taken back. */
export function useLeaveUntouched(): void {
  const { now } = useJourneyActs();
  const ground = useGroundNow();
  const store = useMapStore();
  const editing = useMapState((state) => state.editing);
  const selected = useMapState((state) => state.selected);
  const begun = useRef<string>(undefined);
  useEffect(() => {
    const id = begun.current;
    if (editing !== undefined) begun.current = editing;
    if (id === undefined || id === editing) return undefined;
    // The hand is where it went to only when all have been told.
    const wait = setTimeout(() => {
      const open = now().doc;
      if (selected.includes(id) && isHandElsewhere(id)) return;
      if (begun.current === id) begun.current = undefined;
      const map = document.querySelector<HTMLElement>('[data-map]');
      if (!map || open.records.get(id)?.type === 'point') return;
      const beside = spotBeside(spotsOn(map, ground()), [id]);
      if (leaveUntouched(open, id) && store.state().selected.includes(id)) store.select(beside);
    });
    return () => clearTimeout(wait);
  }, [editing, selected, store, now, ground]);
}

/** At the side or in a menu, saying something else of it than its words. */
function isHandElsewhere(id: string): boolean {
  const at = document.activeElement;
  return (
    at instanceof HTMLElement && at !== document.body && at.dataset['spot'] !== id && at.dataset['map'] === undefined
  );
}
