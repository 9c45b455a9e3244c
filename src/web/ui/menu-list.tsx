import type { ComponentProps, RefObject } from 'react';
import {
  Header,
  type Key,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  Popover,
  Separator,
  SubmenuTrigger,
  Text,
} from 'react-aria-components';
import type { MenuAction, MenuGroup } from '#web/ui/menu.tsx';
import type { Beginning } from '#web/ui/use-door.ts';
import css from './menu.module.css';

export type MenuPopoverProps = ListProps & {
  /** Beside what it opens. */
  readonly at: RefObject<Element | null>;
  readonly isOpen: boolean;
  readonly offset?: number;
};

/** A menu that floats beside something. */
export function MenuPopover({ at, isOpen, offset = 8, ...list }: MenuPopoverProps) {
  return (
    <Popover
      className={css['popover'] ?? ''}
      triggerRef={at}
      aria-label={list.label}
      isOpen={isOpen}
      placement="bottom start"
      offset={offset}
      onOpenChange={(opens) => !opens && list.onClose()}
    >
      <MenuList {...list} />
    </Popover>
  );
}

type ListProps = {
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly onClose: () => void;
  readonly begins: Beginning;
  /** The id of the list, and that of the button that opened it. */
  readonly id?: string;
  readonly openedBy?: string;
};

function MenuList({ label, groups, onClose, begins, id, openedBy }: ListProps) {
  const all = groups.flatMap((group) => group.actions).flatMap((action) => [action, ...(action.actions ?? [])]);
  const actions = new Map(all.map((action) => [action.id, action]));
  const onAction = (key: Key) => {
    const action = actions.get(String(key));
    if (!action || action.actions || action.whyNot) return;
    action.onAction();
    onClose();
  };
  const named: ComponentProps<typeof AriaMenu<object>> = {
    ...(id !== undefined && { id }),
    ...(openedBy !== undefined && { 'aria-labelledby': openedBy }),
  };
  return (
    <AriaMenu
      {...named}
      aria-label={label}
      className={css['list'] ?? ''}
      onAction={onAction}
      onClose={onClose}
      autoFocus={begins}
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
