import { useJourneyActions } from '#web/journey/actions/use-journey-actions.ts';
import { useOffer } from '#web/shell/actions/offers.tsx';

/** Offers what can be done on every screen of a journey. */
export function JourneyOffers(): null {
  useOffer(useJourneyActions());
  return null;
}
