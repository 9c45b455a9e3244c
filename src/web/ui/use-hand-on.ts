import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Handed } from '#web/ui/use-draft.ts';
import { type Range, rangeIn } from '#web/ui/use-kept-caret.ts';

type LeftBehind = Handed & { readonly place: string; readonly range: Range };

let left: LeftBehind | undefined;

type Hand = {
  readonly handOn: () => Handed;
  readonly takeOver: (from: Handed) => void;
  readonly put: (range: Range) => void;
};

/**
 * Takes the hand into a text; gives back how to say that it has left.
 *
 * Where the thing that is written on is drawn elsewhere in the same moment, as a card is that comes to stand in another
 * column because somebody made one above it, the hand goes on there with the same words and the same caret.
 */
export function useHandOn(area: RefObject<HTMLTextAreaElement | null>, hand: Hand): () => void {
  const isOver = useRef(false);
  const { handOn, takeOver, put } = hand;
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    const place = placeOf(element);
    element.focus();
    if (left && left.place === place) {
      takeOver(left);
      if (element.value === left.draft) element.setSelectionRange(...left.range);
      else put(left.range);
    } else element.setSelectionRange(element.value.length, element.value.length);
    left = undefined;
    return () => {
      if (isOver.current || place === undefined) return;
      const behind = { ...handOn(), place, range: rangeIn(element) };
      left = behind;
      setTimeout(() => {
        if (left === behind) left = undefined;
      });
    };
  }, [area, handOn, takeOver, put]);
  return () => void (isOver.current = true);
}

/** Which text of which thing, the same wherever it is drawn. */
function placeOf(element: HTMLElement): string | undefined {
  const spot = element.closest('[data-spot]')?.getAttribute('data-spot');
  return spot === null || spot === undefined ? undefined : `${spot} ${element.getAttribute('aria-label')}`;
}
