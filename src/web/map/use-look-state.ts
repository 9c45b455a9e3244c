import { useMemo, useState } from 'react';
import type { Zoom } from '#web/map/map-context.ts';
import type { MapLook } from '#web/map/map-look.ts';

/** How this person looks at the map, from when they open it until they leave it. */
export function useLookState(hasLived: boolean): MapLook {
  const [zoom, onZoom] = useState<Zoom>('whole');
  const [isLived, onLived] = useState(false);
  const [isAbout, onAbout] = useState(() => matchMedia('(min-width: 1500px)').matches);
  const [isHelp, setHelp] = useState(false);
  const [isFinding, setFinding] = useState(false);
  return useMemo(
    () => ({
      ...{ zoom, onZoom, isLived, onLived, hasLived, isAbout, onAbout, isHelp, isFinding },
      onHelp: () => setHelp(true),
      closeHelp: () => setHelp(false),
      onFind: () => setFinding(true),
      closeFind: () => setFinding(false),
    }),
    [zoom, isLived, hasLived, isAbout, isHelp, isFinding],
  );
}
