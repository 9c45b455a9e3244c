import { type PointerEvent, useRef, useState } from 'react';

type Held = { readonly startX: number; readonly dx: number; readonly isMoving: boolean };

const least = 4;

/** A card that the hand moves sideways; `onDrop` is told how far, in px. Escape and a cancelled pointer leave it where it was. */
export function useCardDrag(isEnabled: boolean, onDrop: (dx: number) => void) {
  const [held, setHeld] = useState<Held>();
  const pointer = useRef<number>(undefined);
  const scale = useRef(1);
  const end = (event: PointerEvent<HTMLElement>, drops: boolean) => {
    if (pointer.current !== event.pointerId) return;
    pointer.current = undefined;
    if (held?.isMoving && drops) onDrop(held.dx);
    setHeld(undefined);
  };
  return {
    dx: held?.isMoving ? held.dx : undefined,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        const onControl = event.target instanceof Element && event.target.closest('button, a, textarea, input');
        if (!isEnabled || event.button !== 0 || event.pointerType === 'touch' || onControl) return;
        const { offsetWidth } = event.currentTarget;
        scale.current = offsetWidth === 0 ? 1 : event.currentTarget.getBoundingClientRect().width / offsetWidth;
        pointer.current = event.pointerId;
        setHeld({ startX: event.clientX, dx: 0, isMoving: false });
        captureOnMove(event.currentTarget, event);
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (pointer.current !== event.pointerId || !held) return;
        const dx = (event.clientX - held.startX) / scale.current;
        setHeld({ ...held, dx, isMoving: held.isMoving || Math.abs(dx) > least });
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => end(event, true),
      onPointerCancel: (event: PointerEvent<HTMLElement>) => end(event, false),
    },
  };
}

/** From its first move on the pointer is the card's, though a quick hand may have left it by then; a click stays with what is clicked. */
function captureOnMove(card: HTMLElement, { pointerId, clientX }: { pointerId: number; clientX: number }): void {
  const end = (): void => {
    removeEventListener('pointermove', move, true);
    removeEventListener('pointerup', end, true);
    removeEventListener('pointercancel', end, true);
  };
  const move = (event: globalThis.PointerEvent): void => {
    if (event.pointerId !== pointerId || Math.abs(event.clientX - clientX) <= least) return;
    end();
    card.setPointerCapture(pointerId);
  };
  addEventListener('pointermove', move, true);
  addEventListener('pointerup', end, true);
  addEventListener('pointercancel', end, true);
}
