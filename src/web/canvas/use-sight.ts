import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import type { SeenStore, Sight } from '#web/canvas/sight.ts';

/** What is seen moves in these steps, so that scrolling a little draws nothing anew. Units: px. */
const step = 128;
const around = 256;

/** Keeps the store told of how large the window on the map is and what it shows; before printing it shows everything. */
export function useSightOf(window: RefObject<HTMLElement | null>, store: SeenStore): void {
  useLayoutEffect(() => {
    const element = window.current;
    if (!element) return undefined;
    const measure = () => {
      const { width, height } = store.state().window;
      const { clientWidth, clientHeight } = element;
      const open = element.parentElement?.parentElement?.clientWidth ?? clientWidth;
      const isSame = width === clientWidth && height === clientHeight && open === store.state().open;
      const isMeasured = true;
      if (!isSame) store.set({ window: { width: clientWidth, height: clientHeight }, open, isMeasured });
      else if (!store.state().isMeasured) store.set({ isMeasured });
      lookAgain(element, store);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const onScroll = () => lookAgain(element, store);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [window, store]);
  usePrintedWhole(window, store);
}

/** Looks where the window stands now. */
export function lookAgain(element: HTMLElement, store: SeenStore): void {
  const { sight } = store.state();
  const seen = sightOf(element);
  const isSame = seen.x0 === sight.x0 && seen.x1 === sight.x1 && seen.y0 === sight.y0 && seen.y1 === sight.y1;
  if (!isSame && !sight.isAll) store.set({ sight: seen });
}

function sightOf({ scrollLeft, scrollTop, clientWidth, clientHeight }: HTMLElement): Sight {
  return {
    x0: Math.floor(scrollLeft / step) * step - around,
    x1: Math.ceil((scrollLeft + clientWidth) / step) * step + around,
    y0: Math.floor(scrollTop / step) * step - around,
    y1: Math.ceil((scrollTop + clientHeight) / step) * step + around,
    isAll: false,
  };
}

const everything: Sight = { x0: -1e7, x1: 1e7, y0: -1e7, y1: 1e7, isAll: true };

function usePrintedWhole(window: RefObject<HTMLElement | null>, store: SeenStore): void {
  useEffect(() => {
    const before = () => flushSync(() => store.set({ sight: everything }));
    const after = () => window.current && store.set({ sight: sightOf(window.current) });
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, [window, store]);
}
