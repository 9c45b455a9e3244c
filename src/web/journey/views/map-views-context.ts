import { createContext, useContext } from 'react';
import type { RecordOf } from '#model/document/records.ts';
import type { LaneKind } from '#model/map/lane-kinds.ts';
import type { LaneView } from '#model/map/lane-view.ts';

/** Which view of the map this person has on this screen. */
export type MapViews = {
  readonly lanes: readonly LaneKind[];
  readonly saved: readonly RecordOf<'view'>[];
  /** The chosen view, one of the product's own or a saved one. */
  readonly chosen: string;
  /** What is seen: the chosen view, or that with what was changed since. */
  readonly view: LaneView;
  readonly isChanged: boolean;
  /** Whether the evidence's suggestion of a curve is looked at, and how many told of a feeling. */
  readonly isSuggesting: boolean;
  readonly setSuggesting: (suggests: boolean) => void;
  readonly isCounting: boolean;
  readonly setCounting: (counts: boolean) => void;
  readonly choose: (id: string) => void;
  readonly change: (view: LaneView) => void;
};

export const MapViewsContext = createContext<MapViews | null>(null);

export function useMapViews(): MapViews {
  const views = useContext(MapViewsContext);
  if (!views) throw new Error('views of the map are asked for inside a journey');
  return views;
}
