import { createContext, useContext, useSyncExternalStore } from 'react';
import { useSelect } from '#web/client/store.ts';
import type { MapView } from '#web/journey/map-view.ts';
import type { MapGround } from '#web/map/session/map-ground.ts';
import type { MapSession } from '#web/map/session/map-session.ts';
import type { Sight } from '#web/canvas/sight.ts';
import type { MapState, MapStore } from '#web/map/store/map-store.ts';

export type MapActs = {
  readonly select: (id: string | undefined) => void;
  readonly edit: (id: string | undefined) => void;
};

export const MapSessionContext = createContext<MapSession | null>(null);

export function useMapSession(): MapSession {
  const session = useContext(MapSessionContext);
  if (!session) throw new Error('an open map is asked for on a map');
  return session;
}

export const useMapStore = (): MapStore => useMapSession().store;

/** A part of how the journey lies here; draws anew only when `same` says that this part differs. */
export const useGround = <T>(select: (ground: MapGround) => T, same?: (a: T, b: T) => boolean): T =>
  useSelect(useMapSession().ground, select, same);

/** How the journey lies here now, for whoever asks when something is done. */
export const useGroundNow = (): (() => MapGround) => useMapSession().ground.state;

/** How the journey is read here; draws anew at every edit of what stands on its way. */
export const useView = (): MapView => useGround(({ view }) => view);

/** A part of the map's state; draws anew only when this part differs. */
export function useMapState<T>(select: (state: MapState) => T): T {
  const store = useMapStore();
  return useSyncExternalStore(store.subscribe, () => select(store.state()));
}

/** What can be done, without looking: always the same. */
export const useMapActs = (): MapActs => useMapStore();

/** The one thing that is selected last. */
export const useSelected = (): string | undefined => useMapState(({ selected }) => selected.at(-1));

/** Everything that is selected, in the order it was chosen. */
export const useSelection = (): readonly string[] => useMapState(({ selected }) => selected);

export function useIsSelected(id: string): boolean {
  const store = useMapStore();
  return useSyncExternalStore(store.subscribe, () => store.isSelected(id));
}

export const useIsEditing = (id: string): boolean => useMapState(({ editing }) => editing === id);

/** What of the map is in the window, and a little around it; changes in steps while one scrolls. */
export const useSight = (): Sight => useMapState(({ sight }) => sight);
