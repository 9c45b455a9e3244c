import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { caretAfter } from '#web/ui/caret-after.ts';

/** Where a selection begins and ends. Units: UTF-16 code units. */
export type Range = readonly [number, number];

export const rangeIn = ({ selectionStart, selectionEnd }: HTMLTextAreaElement): Range => [selectionStart, selectionEnd];

/** Keeps the caret at its words when others write in the same text, or puts it somewhere; both are said before the text becomes another. */
export function useKeptCaret(area: RefObject<HTMLTextAreaElement | null>) {
  const next = useRef<Range>(undefined);
  useLayoutEffect(() => {
    const to = next.current;
    next.current = undefined;
    if (to && area.current === document.activeElement) area.current?.setSelectionRange(...to);
  });
  const keep = useCallback(
    (before: string, after: string) => {
      if (!area.current) return;
      const [start, end] = rangeIn(area.current);
      next.current = [caretAfter(before, after, start), caretAfter(before, after, end)];
    },
    [area],
  );
  const put = useCallback((range: Range) => void (next.current = range), []);
  return { keep, put };
}
