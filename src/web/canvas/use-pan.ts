import { type RefObject, useEffect } from 'react';

/** The middle button, or any while the space bar is held, drags the map itself. */
export function usePan(window: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const map = window.current;
    if (!map) return undefined;
    let isSpace = false;
    const holdSpace = (event: KeyboardEvent) => {
      if (event.key !== ' ' || isWriting(event.target)) return;
      const isOurs = event.target === map || (event.target instanceof Node && map.contains(event.target));
      if (isOurs) event.preventDefault();
      isSpace = event.type === 'keydown' && isOurs;
      map.style.cursor = isSpace ? 'grab' : '';
    };
    const onDown = (event: PointerEvent) => {
      if (event.button !== 1 && !(event.button === 0 && isSpace)) return;
      event.preventDefault();
      event.stopPropagation();
      pan(map, event);
    };
    document.addEventListener('keydown', holdSpace);
    document.addEventListener('keyup', holdSpace);
    map.addEventListener('pointerdown', onDown, true);
    return () => {
      document.removeEventListener('keydown', holdSpace);
      document.removeEventListener('keyup', holdSpace);
      map.removeEventListener('pointerdown', onDown, true);
    };
  }, [window]);
}

function pan(map: HTMLElement, down: PointerEvent): void {
  const from = { left: map.scrollLeft, top: map.scrollTop };
  const onMove = ({ clientX, clientY }: PointerEvent) => {
    map.scrollLeft = from.left + down.clientX - clientX;
    map.scrollTop = from.top + down.clientY - clientY;
  };
  const end = () => {
    map.style.cursor = '';
    removeEventListener('pointermove', onMove);
    removeEventListener('pointerup', end);
    removeEventListener('pointercancel', end);
  };
  map.style.cursor = 'grabbing';
  addEventListener('pointermove', onMove);
  addEventListener('pointerup', end);
  addEventListener('pointercancel', end);
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, button, a, [contenteditable]');
