import type { Place } from '#model/record/place.ts';
import { newId } from '#web/client/new-id.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import type { Lane } from '#web/map/lanes/lane.ts';
import { placeOfThing } from '#web/map/lanes/placed/move-thing.ts';
import { useGroundNow, useMapStore } from '#web/map/store/map-context.ts';

/** Makes a new thing in a lane: where it is said, or else where what is selected stands. */
export function useNewInLane(): (lane: Lane, place?: Place) => void {
  const { doc, now } = useJourneyActs();
  const ground = useGroundNow();
  const { state, select, edit } = useMapStore();
  return (lane, place) => {
    const at = place ?? placeOfSelected();
    if (!lane.makes || !at) return;
    const id = newId();
    const { view, content } = ground();
    const wanted = { id, place: at, lane: lane.id, view, content };
    const command = lane.makes.command(wanted);
    if (!command) return;
    const first = lane.makes.first?.(wanted);
    doc.send(...(first ? [first] : []), command);
    select(id);
    edit(id);
  };

  function placeOfSelected(): Place | undefined {
    const selected = state().selected.at(-1) ?? '';
    const record = now().records.get(selected);
    if (record?.type === 'interaction') return { interaction: selected };
    if (record?.type === 'phase') return { phase: selected };
    const [first] = ground().view.phases;
    const standing = record && placeOfThing(record);
    return standing ?? (first && firstIn(first));
  }
}

const firstIn = ({
  phase,
  interactions: [first],
}: {
  phase: { id: string };
  interactions: readonly { id: string }[];
}): Place => (first ? { interaction: first.id } : { phase: phase.id });
