import { useMap } from '#web/map/map-context.ts';

/** Selects something and brings it into view, without taking the focus. */
export function useReveal(): (id: string) => void {
  const { select } = useMap();
  return (id) => {
    select(id);
    requestAnimationFrame(() =>
      document
        .querySelector(`[data-map] [data-spot="${CSS.escape(id)}"]`)
        ?.scrollIntoView({ block: 'center', inline: 'center' }),
    );
  };
}
