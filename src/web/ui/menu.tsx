import type { ReactNode, RefObject } from 'react';
import {
  Header,
  type Key,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
  SubmenuTrigger,
  Text,
} from 'react-aria-components';
import css from './menu.module.css';

export type MenuAction = {
  readonly id: string;
  readonly name: ReactNode;
  readonly text?: string;
  /** The key that does the same, as it is written on the key. */
  readonly keys?: string;
  /** Why it cannot be done now; it is reached all the same, and says so. */
  readonly whyNot?: string | false | undefined;
  readonly danger?: boolean;
  readonly onAction: () => void;
  /** These stand in a menu of their own that it opens. */
  readonly actions?: readonly MenuAction[];
};

export type MenuGroup = { readonly id: string; readonly title?: string; readonly actions: readonly MenuAction[] };

/** A button (the first child) and the menu that it opens. */
export function Menu({
  label,
  groups,
  children,
}: {
  label: string;
  groups: readonly MenuGroup[];
  children: ReactNode;
}) {
  return (
    <MenuTrigger>
      {children}
      <Popover className={css['popover'] ?? ''}>
        <MenuList label={label} groups={groups} />
      </Popover>
    </MenuTrigger>
  );
}

/** A menu opened somewhere on the screen rather than by a button: beside what `at` points to. */
export function MenuAt({ at, onClose, ...list }: { at: RefObject<Element | null>; onClose: () => void } & ListProps) {
  return (
    <Popover
      className={css['popover'] ?? ''}
      triggerRef={at}
      aria-label={list.label}
      isOpen
      placement="bottom start"
      offset={2}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <MenuList {...list} onClose={onClose} />
    </Popover>
  );
}

type ListProps = { readonly label: string; readonly groups: readonly MenuGroup[]; readonly onClose?: () => void };

function MenuList({ label, groups, onClose }: ListProps) {
  const all = groups.flatMap((group) => group.actions).flatMap((action) => [action, ...(action.actions ?? [])]);
  const actions = new Map(all.map((action) => [action.id, action]));
  const onAction = (key: Key) => {
    const action = actions.get(String(key));
    if (!action || action.actions || action.whyNot) return;
    action.onAction();
    onClose?.();
  };
  return (
    <AriaMenu
      aria-label={label}
      className={css['list'] ?? ''}
      onAction={onAction}
      {...(onClose && { onClose, autoFocus: 'first' as const })}
    >
      {groups.map((group, index) => [
        index > 0 && <Separator key={`${group.id}-line`} className={css['line'] ?? ''} />,
        <MenuSection key={group.id} aria-label={group.title ?? label}>
          {group.title !== undefined && <Header className={css['title'] ?? ''}>{group.title}</Header>}
          {group.actions.map((action) => (action.actions ? subMenu(action, onAction) : menuItem(action)))}
        </MenuSection>,
      ])}
    </AriaMenu>
  );
}

function subMenu(action: MenuAction, onAction: (key: Key) => void) {
  return (
    <SubmenuTrigger key={action.id}>
      {menuItem({ ...action, keys: '›' })}
      <Popover className={css['popover'] ?? ''}>
        <AriaMenu className={css['list'] ?? ''} aria-label={action.text ?? String(action.name)} onAction={onAction}>
          {(action.actions ?? []).map(menuItem)}
        </AriaMenu>
      </Popover>
    </SubmenuTrigger>
  );
}

/** It is reached with the arrows as the others are, so it is not the menu that is told; only those who listen are. */
const sayBlocked = (item: HTMLElement | null): void => item?.setAttribute('aria-disabled', 'true');

function menuItem(action: MenuAction) {
  const { whyNot } = action;
  const textValue = action.text ?? (typeof action.name === 'string' ? action.name : action.id);
  return (
    <MenuItem
      key={action.id}
      id={action.id}
      textValue={textValue}
      className={`${css['item']} ${action.danger ? css['danger'] : ''} ${whyNot ? css['blocked'] : ''}`}
      {...(whyNot && { ref: sayBlocked, shouldCloseOnSelect: false })}
    >
      <span className={css['words']}>
        {action.name}
        {whyNot && (
          <Text slot="description" className={css['why'] ?? ''}>
            {whyNot}
          </Text>
        )}
      </span>
      {action.keys !== undefined && <kbd className={css['keys']}>{action.keys}</kbd>}
    </MenuItem>
  );
}
