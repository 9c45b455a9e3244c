import { createContext, useContext } from 'react';
import type { MapShape } from '#web/journey/map-shapes.ts';
import type { At } from '#web/canvas/zoom-hands.ts';
import type { Level } from '#web/map/store/map-store.ts';
import type { Panels } from '#web/map/page/use-panels.ts';
import type { ZoomActs } from '#web/map/sight/use-zoom.ts';

/** How this person looks at the map; nothing of it is stored with the journey. */
export type MapLook = Pick<ZoomActs, 'zoomBy'> &
  Panels & {
    readonly shape: MapShape;
    readonly onShape: (shape: MapShape) => void;
    /** The composition that is seen. */
    readonly level: Level;
    /** Shows another composition, at a point of the window or at what is chosen. */
    readonly onLevel: (level: Level, at?: At) => void;
    readonly isLived: boolean;
    readonly onLived: (lived: boolean) => void;
    /** Whether behaviour has anything to show. */
    readonly hasLived: boolean;
    /** Why it could not be asked. */
    readonly livedFault: Error | null;
    readonly isHelp: boolean;
    readonly onHelp: () => void;
    readonly closeHelp: () => void;
    readonly isFinding: boolean;
    readonly onFind: () => void;
    readonly closeFind: () => void;
  };

export const MapLookContext = createContext<MapLook | null>(null);

export function useMapLook(): MapLook {
  const look = useContext(MapLookContext);
  if (!look) throw new Error('useMapLook is asked on a map');
  return look;
}
