import type { ReactNode, RefObject } from 'react';
import { Dialog, Popover as AriaPopover } from 'react-aria-components';
import css from './popover.module.css';

export type PopoverProps = {
  readonly label: string;
  readonly isOpen?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly triggerRef?: RefObject<Element | null>;
  readonly placement?: 'bottom' | 'top' | 'left' | 'right' | 'bottom start' | 'bottom end';
  readonly children: ReactNode;
};

/** The dialog inside has a name; react-aria would give the box around it the name of its button, too, which a box without a role may not have. */
const nameless = { 'aria-labelledby': '' };

/** Something small that floats beside what it is about. */
export function Popover({ label, children, ...props }: PopoverProps) {
  return (
    <AriaPopover {...props} {...nameless} className={css['popover'] ?? ''}>
      <Dialog aria-label={label} className={css['dialog'] ?? ''}>
        {children}
      </Dialog>
    </AriaPopover>
  );
}
