import { type RefObject, useEffect } from 'react';

/** A point of the window. Units: px. */
export type At = { readonly clientX: number; readonly clientY: number };

/** Makes what is seen so many times larger; what lies at the point stands still. */
export type ZoomBy = (factor: number, at?: At) => void;

/** Ctrl with the wheel and a pinch zoom where the hand is; the wheel alone where there is nothing to scroll. */
export function useZoomHands(window: RefObject<HTMLElement | null>, zoomBy: ZoomBy, isStill = false): void {
  useEffect(() => {
    const map = window.current;
    if (!map) return undefined;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey && !isStill) return;
      event.preventDefault();
      zoomBy(Math.exp(-Math.max(Math.min(event.deltaY, 60), -60) * 0.006), event);
    };
    const stopPinch = onPinch(map, zoomBy);
    map.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      stopPinch();
      map.removeEventListener('wheel', onWheel);
    };
  }, [window, zoomBy, isStill]);
}

/** Two fingers that part or meet. */
function onPinch(map: HTMLElement, zoomBy: ZoomBy): () => void {
  let apart = 0;
  const spanOf = ({ touches: [a, b] }: TouchEvent) =>
    a && b
      ? {
          apart: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
          clientX: (a.clientX + b.clientX) / 2,
          clientY: (a.clientY + b.clientY) / 2,
        }
      : undefined;
  const onStart = (event: TouchEvent) => {
    apart = spanOf(event)?.apart ?? 0;
  };
  const onMove = (event: TouchEvent) => {
    const span = spanOf(event);
    if (!span || apart === 0) return;
    if (event.cancelable) event.preventDefault();
    if (Math.abs(span.apart / apart - 1) < 0.02) return;
    zoomBy(span.apart / apart, span);
    apart = span.apart;
  };
  map.addEventListener('touchstart', onStart, { passive: true });
  map.addEventListener('touchmove', onMove, { passive: false });
  return () => {
    map.removeEventListener('touchstart', onStart);
    map.removeEventListener('touchmove', onMove);
  };
}
