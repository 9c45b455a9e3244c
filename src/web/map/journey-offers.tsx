import { useJourneyActions } from '#web/map/actions/use-journey-actions.ts';
import { useOffer } from '#web/shell/actions/offers.tsx';

/** Offers what can be done on every screen of a journey. */
export function JourneyOffers(): null {
  useOffer(useJourneyActions());
  return null;
}
