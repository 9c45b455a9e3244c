import { type ReactNode, type RefObject, Suspense } from 'react';
import { ButtonContext } from 'react-aria-components';
import { latePart, MissingHere } from '#web/ui/late-part.tsx';
import { useMenuDoor } from '#web/ui/use-door.ts';

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

/** Fetched when the page rests, as all that floats. */
export const MenuPopover = latePart(async () => (await import('#web/ui/menu-list.tsx')).MenuPopover, MissingHere);

type MenuProps = { readonly label: string; readonly groups: readonly MenuGroup[] };

/** A button (the first child) and the menu that it opens. */
export function Menu({ label, groups, children }: MenuProps & { readonly children: ReactNode }) {
  return <MenuDoor button={children}>{(opened) => <MenuPopover label={label} groups={groups} {...opened} />}</MenuDoor>;
}

/** What a menu knows of the door that it was opened by. */
export type Opened = Pick<ReturnType<typeof useMenuDoor>, 'id' | 'isOpen' | 'begins'> & {
  readonly at: RefObject<Element | null>;
  readonly openedBy: string;
  readonly onClose: () => void;
};

type MenuDoorProps = { readonly button: ReactNode; readonly children: (opened: Opened) => ReactNode };

/** A button and a menu that is made when it is opened first. */
export function MenuDoor({ button: door, children }: MenuDoorProps) {
  const { button, buttonRef, buttonId, id, isOpen, wasOpen, begins, onOpenChange } = useMenuDoor();
  const opened = { id, isOpen, begins, at: buttonRef, openedBy: buttonId, onClose: () => onOpenChange(false) };
  return (
    <>
      <ButtonContext value={button}>{door}</ButtonContext>
      {wasOpen && <Suspense fallback={null}>{children(opened)}</Suspense>}
    </>
  );
}

type MenuAtProps = MenuProps & { readonly at: RefObject<Element | null>; readonly onClose: () => void };

/** A menu opened somewhere on the screen rather than by a button: beside what `at` points to. */
export function MenuAt(props: MenuAtProps) {
  return (
    <Suspense fallback={null}>
      <MenuPopover {...props} isOpen begins="first" offset={2} />
    </Suspense>
  );
}
