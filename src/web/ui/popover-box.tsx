import type { ReactNode, RefObject } from 'react';
import { Dialog, OverlayTriggerStateContext, Popover } from 'react-aria-components';
import css from './popover.module.css';

export type PopoverBoxProps = {
  readonly label: string;
  readonly id?: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly triggerRef?: RefObject<Element | null>;
  readonly placement?: 'bottom' | 'top' | 'left' | 'right' | 'bottom start' | 'bottom end';
  readonly children: ReactNode;
};

/** The dialog inside has a name; react-aria would give the box around it the name of its button, too, which a box without a role may not have. */
const nameless = { 'aria-labelledby': '' };

/** Something small that floats beside what it is about. */
export function PopoverBox({ label, id, isOpen, onOpenChange, children, ...props }: PopoverBoxProps) {
  const state = {
    isOpen,
    setOpen: onOpenChange,
    open: () => onOpenChange(true),
    close: () => onOpenChange(false),
    toggle: () => onOpenChange(!isOpen),
    point: null,
    setPoint: () => {},
  };
  return (
    <OverlayTriggerStateContext value={state}>
      <Popover {...props} {...nameless} className={css['popover'] ?? ''}>
        <Dialog aria-label={label} {...(id !== undefined && { id })} className={css['dialog'] ?? ''}>
          {children}
        </Dialog>
      </Popover>
    </OverlayTriggerStateContext>
  );
}
