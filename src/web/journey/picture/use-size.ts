import { type RefObject, useEffect, useRef, useState } from 'react';

/** Units: px. */
export type Size = { readonly width: number; readonly height: number };

/** How large an element is now, once it is on the page. */
export function useSize<E extends HTMLElement>(): { ref: RefObject<E | null>; size: Size | undefined } {
  const ref = useRef<E>(null);
  const [size, setSize] = useState<Size>();
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, size };
}
