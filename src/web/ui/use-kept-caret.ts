import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { caretAfter } from '#web/ui/caret-after.ts';

/** Keeps the caret at its words when others write in the same text; what it gives back is told before the text becomes another. */
export function useKeptCaret(area: RefObject<HTMLTextAreaElement | null>): (before: string, after: string) => void {
  const next = useRef<readonly [number, number]>(undefined);
  useLayoutEffect(() => {
    const to = next.current;
    next.current = undefined;
    if (to && area.current === document.activeElement) area.current?.setSelectionRange(...to);
  });
  return useCallback(
    (before, after) => {
      if (!area.current) return;
      const { selectionStart, selectionEnd } = area.current;
      next.current = [caretAfter(before, after, selectionStart), caretAfter(before, after, selectionEnd)];
    },
    [area],
  );
}
