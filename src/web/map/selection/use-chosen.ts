import { sameMembers } from '#web/client/store.ts';
import { useJourney } from '#web/journey/journey-context.ts';
import { useSelection } from '#web/map/store/map-context.ts';

/** The ids of everything that is chosen on the map and still there. */
export function useChosen(): readonly string[] {
  const selection = useSelection();
  return useJourney(({ records }) => selection.filter((id) => records.has(id)), sameMembers);
}
