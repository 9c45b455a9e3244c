import { useCallback, useMemo, useState } from 'react';
import type { Zoom } from '#web/map/map-context.ts';
import { type MapLook, type MapShape, mapShapes } from '#web/map/map-look.ts';

/** How this person looks at the map, from when they open it until they leave it. */
export function useLookState(hasLived: boolean): MapLook {
  const [shape, onShape] = useKeptShape();
  const [zoom, onZoom] = useState<Zoom>('whole');
  const [isLived, onLived] = useState(false);
  const [isAbout, onAbout] = useState(() => matchMedia('(min-width: 1500px)').matches);
  const [isHelp, setHelp] = useState(false);
  const [isFinding, setFinding] = useState(false);
  return useMemo(
    () => ({
      ...{ shape, onShape },
      ...{ zoom, onZoom, isLived, onLived, hasLived, isAbout, onAbout, isHelp, isFinding },
      onHelp: () => setHelp(true),
      closeHelp: () => setHelp(false),
      onFind: () => setFinding(true),
      closeFind: () => setFinding(false),
    }),
    [shape, onShape, zoom, isLived, hasLived, isAbout, isHelp, isFinding],
  );
}

const key = 'stig-map-shape';

/** The shape that this person chose last on this device. */
function useKeptShape() {
  const [shape, setShape] = useState<MapShape>(
    () => mapShapes.find((one) => one === localStorage.getItem(key)) ?? 'map',
  );
  const choose = useCallback((to: MapShape) => {
    localStorage.setItem(key, to);
    setShape(to);
  }, []);
  return [shape, choose] as const;
}
