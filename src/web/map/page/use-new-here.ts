import { recordOf } from '#model/document/document.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { useNewThings } from '#web/map/page/use-new-things.ts';
import { lanesInSight, phasesInSight } from '#web/map/sight/phases-in-sight.ts';
import { levelOf } from '#web/map/store/map-store.ts';
import { useGroundNow, useMapStore } from '#web/map/store/map-context.ts';

/** Makes an interaction where one is: after the one that is selected, or in the phase of what is selected, or else in the one that is looked at; the first phase where there is none. */
export function useNewHere(): () => void {
  const ground = useGroundNow();
  const store = useMapStore();
  const { now } = useJourneyActs();
  const { newInteraction, newPhase } = useNewThings();
  const phaseHere = (selected: string): string | undefined => {
    const { view, frame } = ground();
    const { zoom, page = '' } = store.state();
    const place = view.placeOf.get(selected) ?? (levelOf(zoom) === 'card' ? view.placeOf.get(page) : undefined);
    if (place) return view.phases[place.phase]?.phase.id;
    const phase = recordOf(now().records, 'phase', selected);
    if (phase) return phase.id;
    const map = levelOf(zoom) === 'wall' ? null : document.querySelector<HTMLElement>('[data-map]');
    const [from] = map ? phasesInSight(frame, ...lanesInSight(map)) : [0];
    return view.phases[from]?.phase.id;
  };
  return () => {
    const selected = store.state().selected.at(-1) ?? '';
    const into = phaseHere(selected);
    if (into === undefined) newPhase();
    else newInteraction(into, recordOf(now().records, 'interaction', selected)?.id);
  };
}
