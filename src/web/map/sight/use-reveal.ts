import { useGroundNow, useMapStore } from '#web/map/store/map-context.ts';
import { reveal } from '#web/map/sight/reveal.ts';

/** Selects something and brings it into view, without taking the focus; what was not drawn is drawn then. */
export function useReveal(): (id: string) => void {
  const store = useMapStore();
  const ground = useGroundNow();
  return (id) => {
    store.select(id);
    requestAnimationFrame(() => reveal(id, ground()));
  };
}
