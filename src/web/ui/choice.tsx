import type { ReactNode } from 'react';
import { ListBoxItem } from 'react-aria-components';
import { Icon } from '#web/ui/icon.tsx';
import css from './menu.module.css';

/** One line of a list to choose from; the chosen one has a tick. */
export function Choice({ id, text, children }: { id: string; text?: string; children: ReactNode }) {
  const textValue = text ?? (typeof children === 'string' ? children : id);
  return (
    <ListBoxItem id={id} textValue={textValue} className={css['item'] ?? ''}>
      {({ isSelected }) => (
        <>
          <span className={css['words']}>{children}</span>
          {isSelected && <Icon name="tick" />}
        </>
      )}
    </ListBoxItem>
  );
}
