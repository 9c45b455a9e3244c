import { removeRecord } from '#model/commands/make-command.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { useGroundNow, useMapStore } from '#web/map/store/map-context.ts';
import { spotBeside, spotsOn } from '#web/map/selection/spots.ts';

/** Takes away everything that is selected, as one gesture, and selects what is beside it. */
export function useRemoveSelected(): () => void {
  const { send, now } = useJourneyActs();
  const ground = useGroundNow();
  const store = useMapStore();
  return () => {
    const gone = store.state().selected.flatMap((id) => now().records.get(id) ?? []);
    const going = gone.filter(({ type }) => type !== 'journey');
    const map = document.querySelector<HTMLElement>('[data-map]');
    if (going.length === 0 || !map) return;
    const ids = going.map(({ id }) => id);
    const beside = spotBeside(spotsOn(map, ground()), ids);
    send(...going.map(({ type, id }) => removeRecord(type, id)));
    store.select(beside);
  };
}
