import { useEffect, useRef } from 'react';
import { useMapActs, useSelected } from '#web/map/store/map-context.ts';

/** Remembers where one stood when this was opened: what was selected and how far the map was moved. Gives the way back. */
export function usePlaceKept(): () => void {
  const selected = useSelected();
  const { select } = useMapActs();
  const kept = useRef({ selected, left: 0, top: 0 });
  useEffect(() => {
    const map = document.querySelector('[data-map]');
    kept.current = { ...kept.current, left: map?.scrollLeft ?? 0, top: map?.scrollTop ?? 0 };
  }, []);
  return () => {
    const { selected: was, left, top } = kept.current;
    select(was);
    requestAnimationFrame(() => {
      const map = document.querySelector<HTMLElement>('[data-map]');
      map?.scrollTo({ left, top });
      const spot = was === undefined ? null : map?.querySelector<HTMLElement>(`[data-spot="${CSS.escape(was)}"]`);
      (spot ?? map)?.focus({ preventScroll: true });
    });
  };
}
