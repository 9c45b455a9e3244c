import { useCallback, useSyncExternalStore } from 'react';
import { isWindow } from '#web/ui/is-window.ts';
import { widths } from '#web/ui/widths.ts';

/** Whether the window has this width, and anew when that differs. */
export function useIsWindow(width: keyof typeof widths): boolean {
  const listen = useCallback(
    (changed: () => void) => {
      const query = matchMedia(widths[width]);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    [width],
  );
  return useSyncExternalStore(listen, () => isWindow(width));
}
