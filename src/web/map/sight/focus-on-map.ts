import { type RefObject, useEffect, useRef } from 'react';
import { useGround, useGroundNow, useMapState, useSelected } from '#web/map/store/map-context.ts';
import { reveal } from '#web/map/sight/reveal.ts';

/**
 * What is selected has the focus while its words are not being written, so that the next key means it. Where the thing that had the focus
 * was moved or taken away, by this hand or another's, what is selected has it, or else the map.
 */
export function FocusOnMap(): null {
  const selected = useSelected();
  const editing = useMapState((state) => state.editing);
  const ground = useGroundNow();
  // Whatever differs on the map may have taken the focus with it.
  useGround((now) => now);
  const wasHere = useWasHere();
  const awaited = useRef<string>(undefined);
  useEffect(() => {
    if (isAtMirror(selected)) return;
    awaited.current = focusOn(selected, editing) ? undefined : selected;
    if (selected !== undefined) reveal(selected, ground());
  }, [selected, editing, ground]);
  useEffect(() => {
    if (awaited.current !== undefined && spotOf(awaited.current)) {
      focusOn(awaited.current, editing);
      awaited.current = undefined;
    }
    // Whoever else gives the focus back after this has been drawn does so first.
    queueMicrotask(() => {
      const isNowhere = document.activeElement === null || document.activeElement === document.body;
      if (editing !== undefined || !isNowhere) return;
      const spot = spotOf(selected);
      if (spot) spot.focus({ preventScroll: !wasHere.current });
      else if (wasHere.current) document.querySelector<HTMLElement>('[data-map]')?.focus({ preventScroll: true });
    });
  });
  return null;
}

/** Gives the focus to a thing when the map has it; says whether the thing is there. */
function focusOn(id: string | undefined, editing: string | undefined): boolean {
  const active = document.activeElement;
  const spot = spotOf(id);
  if (editing === undefined && active?.closest('[data-map]') && !spot?.contains(active))
    spot?.focus({ preventScroll: true });
  return spot !== null;
}

/** A hand that took a thing where it is shown once more stays there. */
const isAtMirror = (id: string | undefined): boolean =>
  document.activeElement instanceof HTMLElement && document.activeElement.dataset['mirror'] === (id ?? '');

const spotOf = (id = ''): HTMLElement | null => document.querySelector(`[data-spot="${CSS.escape(id)}"]`);

/** Whether the last thing that had the focus, or was pointed at, is on the map. */
function useWasHere(): RefObject<boolean> {
  const wasHere = useRef(false);
  useEffect(() => {
    const note = ({ target }: Event) => {
      wasHere.current = target instanceof Element && target.closest('[data-map]') !== null;
    };
    for (const type of ['focusin', 'pointerdown']) document.addEventListener(type, note);
    return () => {
      for (const type of ['focusin', 'pointerdown']) document.removeEventListener(type, note);
    };
  }, []);
  return wasHere;
}
