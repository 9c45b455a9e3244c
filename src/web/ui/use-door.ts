import { type ComponentProps, type RefObject, useId, useRef, useState } from 'react';
import type { ButtonContext } from 'react-aria-components';

/** Where somebody who opened a menu with a key begins; `true` is nowhere yet. */
export type Beginning = 'first' | 'last' | true;

type OnButton = Exclude<ComponentProps<typeof ButtonContext>['value'], null | undefined>;

/** A button that opens something beside it. */
export type Door = {
  /** What the button is told by its context. */
  readonly button: OnButton;
  readonly buttonRef: RefObject<HTMLButtonElement | null>;
  readonly buttonId: string;
  /** What is opened has this id. */
  readonly id: string;
  readonly isOpen: boolean;
  /** Whether it has been open: what has not need not be there. */
  readonly wasOpen: boolean;
  readonly begins: Beginning;
  readonly onOpenChange: (isOpen: boolean) => void;
};

/** Somebody else knows whether it is open. */
export type DoorState = { readonly isOpen?: boolean; readonly onOpenChange?: (isOpen: boolean) => void };

/** A button that opens a menu: when it is pressed down, when a finger lets go of it, or with the keys that open menus. */
export function useMenuDoor(): Door {
  const door = useDoor({});
  const [begins, setBegins] = useState<Beginning>(true);
  const open = (at: Beginning): void => {
    setBegins(at);
    door.onOpenChange(true);
  };
  const button: OnButton = {
    ...door.button,
    'aria-haspopup': true,
    // What is closed gives the focus back to whoever had it.
    onPressStart: ({ pointerType, target }) => {
      if (pointerType === 'touch' || pointerType === 'keyboard') return;
      if (target instanceof HTMLElement) target.focus({ preventScroll: true });
      open(pointerType === 'virtual' ? 'first' : true);
    },
    onPress: ({ pointerType, target }) => {
      if (pointerType !== 'touch') return;
      if (target instanceof HTMLElement) target.focus({ preventScroll: true });
      open(true);
    },
    onKeyDown: (event) => {
      const at = openingKeys[event.key];
      if (at === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return event.continuePropagation();
      event.preventDefault();
      open(at);
    },
  };
  return { ...door, button, begins };
}

const openingKeys: Readonly<Record<string, Beginning>> = {
  Enter: 'first',
  ' ': 'first',
  ArrowDown: 'first',
  ArrowUp: 'last',
};

/** A button that opens something when it is pressed, and closes it when it is pressed again. */
export function useDoor(state: DoorState): Door {
  const buttonRef = useRef<HTMLButtonElement>(null);
  const [buttonId, id] = [useId(), useId()];
  const [isOpenHere, setOpenHere] = useState(false);
  const isOpen = state.isOpen ?? isOpenHere;
  const [wasOpen, setWasOpen] = useState(isOpen);
  if (isOpen && !wasOpen) setWasOpen(true);
  const onOpenChange = (to: boolean): void => {
    setOpenHere(to);
    state.onOpenChange?.(to);
  };
  const button: OnButton = {
    ref: buttonRef,
    id: buttonId,
    'aria-expanded': isOpen,
    ...(isOpen && { 'aria-controls': id }),
    isPressed: isOpen,
    onPress: () => onOpenChange(!isOpen),
  };
  return { button, buttonRef, buttonId, id, isOpen, wasOpen, begins: true, onOpenChange };
}
