import { Suspense, useSyncExternalStore } from 'react';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { MapPage } from '#web/map/page/map-page.tsx';
import { ShownShape } from '#web/shapes/shown-shape.tsx';
import { widths } from '#web/ui/widths.ts';

const ReadingMap = lazyPart(async () => (await import('#web/shapes/reading/reading-map.tsx')).ReadingMap);

/** A journey's map: laid out where there is room for it, and where there is not told from above to below. */
export function MapScreen() {
  if (!useIsSmall()) return <MapPage Other={ShownShape} />;
  return (
    <Suspense>
      <ReadingMap />
    </Suspense>
  );
}

/** A phone, upright or on its side; a window at 200 % is none. */
const small = `${widths.phone}, ${widths.low} and (pointer: coarse)`;

function useIsSmall(): boolean {
  return useSyncExternalStore(listen, () => matchMedia(small).matches);
}

function listen(changed: () => void): () => void {
  const query = matchMedia(small);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
