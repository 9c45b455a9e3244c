import { createContext, useContext } from 'react';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { MapView } from '#web/map/map-view.ts';
import type { Overlay } from '#web/map/overlay.ts';

export type Zoom = 'whole' | 'phase' | 'card';

/** What this person has done with the map on this screen; nothing of it is stored. */
export type MapOnScreen = {
  readonly view: MapView;
  /** The same as it is printed: names looked up, places as numbers, claims told from assumptions. */
  readonly content: MapContent;
  readonly selected: string | undefined;
  readonly editing: string | undefined;
  readonly zoom: Zoom;
  /** What behaviour shows, while it is looked at. */
  readonly overlay: Overlay | undefined;
  readonly select: (id: string | undefined) => void;
  readonly edit: (id: string | undefined) => void;
};

export const MapContext = createContext<MapOnScreen | null>(null);

export function useMap(): MapOnScreen {
  const map = useContext(MapContext);
  if (!map) throw new Error('useMap is asked on a map');
  return map;
}
