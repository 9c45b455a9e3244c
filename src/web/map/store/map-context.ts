import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { MapFrame } from '#web/canvas/frame.ts';
import type { CardsLayout } from '#web/map/layout/cards-layout.ts';
import type { Measure } from '#web/map/layout/text-lines.ts';
import type { MapView } from '#web/journey/map-view.ts';
import type { Overlay } from '#web/journey/overlay.ts';
import type { MapState, MapStore, Sight } from '#web/map/store/map-store.ts';
import type { Tracks } from '#web/map/tracks/tracks.ts';

export type Zoom = 'whole' | 'phase' | 'card';

/** The journey as this screen lays it out. */
export type MapGround = {
  readonly view: MapView;
  /** The same as it is printed: names looked up, places as numbers, claims told from assumptions. */
  readonly content: MapContent;
  readonly frame: MapFrame;
  readonly cards: CardsLayout;
  /** The roles that the interactions are laid out by, where that is wanted. */
  readonly tracks: Tracks | undefined;
  /** How wide words are, written as they are here. */
  readonly measure: Measure;
  /** How much is told: less of each thing at a distance. */
  readonly zoom: Zoom;
  /** What behaviour shows, while it is looked at. */
  readonly overlay: Overlay | undefined;
};

export type MapActs = {
  readonly select: (id: string | undefined) => void;
  readonly edit: (id: string | undefined) => void;
};

/** Everything of the map at once. Draws anew at each selection: where there are many of something, ask for less. */
export type MapOnScreen = MapGround & MapActs & Readonly<Record<'selected' | 'editing', string | undefined>>;

export const MapGroundContext = createContext<MapGround | null>(null);
export const MapStoreContext = createContext<MapStore | null>(null);

export function useMapGround(): MapGround {
  const ground = useContext(MapGroundContext);
  if (!ground) throw new Error('the ground of the map is asked for on a map');
  return ground;
}

export function useMapStore(): MapStore {
  const store = useContext(MapStoreContext);
  if (!store) throw new Error('the store of the map is asked for on a map');
  return store;
}

/** A part of the map's state; draws anew only when this part differs. */
export function useMapState<T>(select: (state: MapState) => T): T {
  const store = useMapStore();
  return useSyncExternalStore(store.subscribe, () => select(store.state()));
}

export function useMap(): MapOnScreen {
  const ground = useMapGround();
  const { select, edit } = useMapStore();
  const selected = useSelected();
  const editing = useMapState((state) => state.editing);
  return useMemo(() => ({ ...ground, select, edit, selected, editing }), [ground, select, edit, selected, editing]);
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
