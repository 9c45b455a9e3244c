import type { Level } from '#web/map/store/map-store.ts';
import type { At } from '#web/canvas/zoom-hands.ts';
import type { ZoomActs } from '#web/map/sight/use-zoom.ts';
import { useCallback, useMemo, useState } from 'react';
import { type MapShape, mapShapes } from '#web/journey/map-shapes.ts';
import type { MapLook } from '#web/map/page/map-look.ts';
import { usePanels } from '#web/map/page/use-panels.ts';
import { useFollowShape } from '#web/journey/presence/use-follow-screens.ts';

type Looked = Pick<MapLook, 'isLived' | 'onLived' | 'hasLived' | 'livedFault' | 'level'> & ZoomActs;

/** How this person looks at the map, from when they open it until they leave it. */
export function useLookState({ isLived, onLived, hasLived, livedFault, level, zoomTo, zoomBy }: Looked): MapLook {
  const [shape, onShape] = useKeptShape();
  useFollowShape(shape, onShape);
  const { isSide, isAbout, onAbout, isGuide, onGuide } = usePanels();
  const [isHelp, setHelp] = useState(false);
  const [isFinding, setFinding] = useState(false);
  return useMemo(
    () => ({
      ...{ shape, onShape, isSide, isAbout, onAbout, isGuide, onGuide },
      ...{
        level,
        zoomBy,
        onLevel: (fit: Level, at?: At) => zoomTo({ fit }, at),
        isLived,
        onLived,
        hasLived,
        livedFault,
        isHelp,
        isFinding,
      },
      onHelp: () => setHelp(true),
      closeHelp: () => setHelp(false),
      onFind: () => setFinding(true),
      closeFind: () => setFinding(false),
    }),
    [
      shape,
      onShape,
      isSide,
      isAbout,
      onAbout,
      isGuide,
      onGuide,
      level,
      zoomTo,
      zoomBy,
      isLived,
      onLived,
      hasLived,
      livedFault,
      isHelp,
      isFinding,
    ],
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
