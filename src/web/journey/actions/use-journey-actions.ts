import { useGoActions } from '#web/journey/actions/go-actions.ts';
import { useHistoryActions } from '#web/journey/actions/history-actions.ts';
import type { MapAction } from '#web/shell/actions/action.ts';
import { useOutActions } from '#web/journey/actions/out-actions.ts';
import { useWorkshopActions } from '#web/journey/actions/workshop-actions.ts';

/** What can be done on every screen of a journey, the map or not. Each part of the product adds its own file here. */
export function useJourneyActions(): readonly MapAction[] {
  return [...useHistoryActions(), ...useGoActions(), ...useWorkshopActions(), ...useOutActions()];
}
