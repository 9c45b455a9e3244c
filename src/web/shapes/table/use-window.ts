import { type RefObject, useLayoutEffect, useState } from 'react';

const spare = 8;

/** Which rows of one height are in sight, and a few beside; only they are drawn. */
export function useWindow(scroller: RefObject<HTMLElement | null>, rows: number, rowPx: number) {
  const [seen, setSeen] = useState({ top: 0, height: 800 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const look = () => setSeen({ top: element.scrollTop, height: element.clientHeight });
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller]);
  const from = Math.max(Math.floor(seen.top / rowPx) - spare, 0);
  const to = Math.min(Math.ceil((seen.top + seen.height) / rowPx) + spare, rows);
  return { from, to };
}
