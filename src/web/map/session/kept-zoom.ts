import type { MapStore, ZoomChoice } from '#web/map/store/map-store.ts';

const key = 'stig-map-near';
const fits = ['wall', 'whole', 'phase', 'card'] as const;

/** How near one stood last in this window; the whole where one has not looked yet. */
export function keptZoom(): ZoomChoice {
  const kept = sessionStorage.getItem(key) ?? '';
  const fit = fits.find((one) => one === kept);
  if (fit) return { fit };
  const scale = Number.parseFloat(kept);
  return scale > 0 ? { scale } : { fit: 'wall' };
}

/** Keeps it for the next map that is opened here; gives back how to end that. */
export function keepZoom(store: MapStore): () => void {
  let before = store.state().zoom;
  return store.subscribe(() => {
    const { zoom } = store.state();
    if (zoom === before) return;
    before = zoom;
    sessionStorage.setItem(key, 'fit' in zoom ? zoom.fit : String(zoom.scale));
  });
}
