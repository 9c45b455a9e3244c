import { useMapActions } from '#web/map/actions/use-map-actions.ts';
import { useOffer } from '#web/shell/actions/offers.tsx';

/** Offers what can be done on the map. A part of its own, so that the map is not drawn anew when only this differs. */
export function MapOffers(): null {
  useOffer(useMapActions());
  return null;
}
