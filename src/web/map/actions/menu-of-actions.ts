import { isMac, showKeys } from '#web/shell/actions/keys.ts';
import { actionGroups, type MapAction } from '#web/shell/actions/action.ts';
import type { MenuAction, MenuGroup } from '#web/ui/menu.tsx';

/** Actions as a menu: those that cannot be done now are left out, those with a common name open beside it, what takes away stands last. */
export function menuOfActions(actions: readonly MapAction[]): MenuGroup[] {
  const possible = actions.filter(({ isDisabled }) => !isDisabled);
  const harmless = possible.filter(({ isDanger }) => !isDanger);
  const groups: MenuGroup[] = actionGroups.map((id) => ({
    id,
    actions: nested(harmless.filter(({ group }) => group === id)),
  }));
  const last = { id: 'danger', actions: possible.filter(({ isDanger }) => isDanger).map(menuAction) };
  return [...groups, last].filter((group) => group.actions.length > 0);
}

function nested(actions: readonly MapAction[]): MenuAction[] {
  const heads = new Set<string>();
  return actions.flatMap((action): MenuAction[] => {
    const { under } = action;
    if (under === undefined) return [menuAction(action)];
    if (heads.has(under)) return [];
    heads.add(under);
    const inside = actions.filter((one) => one.under === under).map(menuAction);
    return [{ id: `under-${under}`, name: under, onAction: () => undefined, actions: inside }];
  });
}

function menuAction({ id, name, keys, shownKeys = keys, isDanger = false, run }: MapAction): MenuAction {
  return { id, name, danger: isDanger, onAction: run, ...(shownKeys && { keys: showKeys(shownKeys, isMac()) }) };
}
