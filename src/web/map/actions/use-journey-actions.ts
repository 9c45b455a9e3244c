import { useGoActions } from '#web/map/actions/go-actions.ts';
import { useHistoryActions } from '#web/map/actions/history-actions.ts';
import type { MapAction } from '#web/shell/actions/action.ts';
import { useOutActions } from '#web/map/actions/out-actions.ts';
import { useWorkshopActions } from '#web/map/actions/workshop-actions.ts';

/** What can be done on every screen of a journey, the map or not. Each part of the product adds its own file here. */
export function useJourneyActions(): readonly MapAction[] {
  return [...useHistoryActions(), ...useGoActions(), ...useWorkshopActions(), ...useOutActions()];
}
