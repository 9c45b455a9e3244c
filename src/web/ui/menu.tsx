import type { ReactNode } from 'react';
import {
  Header,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import css from './menu.module.css';

export type MenuAction = {
  readonly id: string;
  readonly name: ReactNode;
  readonly text?: string;
  /** The key that does the same, as it is written on the key. */
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly danger?: boolean;
  readonly onAction: () => void;
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
  const actions = new Map(groups.flatMap((group) => group.actions).map((action) => [action.id, action]));
  const disabled = [...actions.values()].filter((action) => action.disabled).map((action) => action.id);
  return (
    <MenuTrigger>
      {children}
      <Popover className={css['popover'] ?? ''}>
        <AriaMenu
          aria-label={label}
          className={css['list'] ?? ''}
          disabledKeys={disabled}
          onAction={(key) => actions.get(String(key))?.onAction()}
        >
          {groups.map((group, index) => [
            index > 0 && <Separator key={`${group.id}-line`} className={css['line'] ?? ''} />,
            <MenuSection key={group.id} aria-label={group.title ?? label}>
              {group.title !== undefined && <Header className={css['title'] ?? ''}>{group.title}</Header>}
              {group.actions.map(menuItem)}
            </MenuSection>,
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function menuItem(action: MenuAction) {
  const textValue = action.text ?? (typeof action.name === 'string' ? action.name : action.id);
  return (
    <MenuItem
      key={action.id}
      id={action.id}
      textValue={textValue}
      className={`${css['item']} ${action.danger ? css['danger'] : ''}`}
    >
      <span className={css['words']}>{action.name}</span>
      {action.keys !== undefined && <kbd className={css['keys']}>{action.keys}</kbd>}
    </MenuItem>
  );
}
