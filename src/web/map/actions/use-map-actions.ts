import { useClipboardActions } from '#web/map/actions/clipboard-actions.ts';
import { useFindActions } from '#web/map/actions/find-actions.ts';
import type { MapAction } from '#web/shell/actions/action.ts';
import { useEditActions } from '#web/map/actions/edit-actions.ts';
import { useFeelActions } from '#web/map/actions/feel-actions.ts';
import { useGuideActions } from '#web/map/actions/guide-actions.ts';
import { useLaneActions } from '#web/map/actions/lane-actions.ts';
import { useLookActions } from '#web/map/actions/look-actions.ts';
import { useMoveActions } from '#web/map/actions/move-actions.ts';
import { useNewActions } from '#web/map/actions/new-actions.ts';
import { useThingActions } from '#web/map/actions/thing-actions.ts';
import { useOwnerActions } from '#web/map/actions/owner-actions.ts';
import { useShapeActions } from '#web/map/actions/shape-actions.ts';
import { useTogetherActions } from '#web/map/actions/together-actions.ts';

/** Everything that can be done on the map as it stands now, in the order of menus. Each part of the product adds its own file here. */
export function useMapActions(): readonly MapAction[] {
  return [
    ...useNewActions(),
    ...useFeelActions(),
    ...useEditActions(),
    ...useOwnerActions(),
    ...useThingActions(),
    ...useClipboardActions(),
    ...useMoveActions(),
    ...useLaneActions(),
    ...useLookActions(),
    ...useFindActions(),
    ...useShapeActions(),
    ...useTogetherActions(),
    ...useGuideActions(),
  ];
}
