import { type ReactNode, Suspense } from 'react';
import { ButtonContext } from 'react-aria-components';
import { latePart, MissingHere } from '#web/ui/late-part.tsx';
import type { PopoverBoxProps } from '#web/ui/popover-box.tsx';
import { type DoorState, useDoor } from '#web/ui/use-door.ts';

/** Fetched when the page rests, as all that floats. */
export const PopoverBox = latePart(async () => (await import('#web/ui/popover-box.tsx')).PopoverBox, MissingHere);

/** Something small that floats beside what it is about, as long as somebody else says so. */
export function Popover(props: PopoverBoxProps) {
  return (
    <Suspense fallback={null}>
      <PopoverBox {...props} />
    </Suspense>
  );
}

type PopoverDoorProps = DoorState & {
  readonly label: string;
  readonly placement: PopoverBoxProps['placement'];
  readonly button: ReactNode;
  readonly children: ReactNode;
};

/** A button, and something small that floats beside it when it is pressed. */
export function PopoverDoor({ label, placement = 'bottom', button, children, ...state }: PopoverDoorProps) {
  const door = useDoor(state);
  const { id, isOpen, onOpenChange, buttonRef } = door;
  return (
    <>
      <ButtonContext value={door.button}>{button}</ButtonContext>
      {door.wasOpen && (
        <Popover {...{ label, id, placement, isOpen, onOpenChange }} triggerRef={buttonRef}>
          {children}
        </Popover>
      )}
    </>
  );
}
