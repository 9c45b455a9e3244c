import { useEffect } from 'react';
import type { MapStore } from '#web/map/store/map-store.ts';
import { useMapStore } from '#web/map/store/map-context.ts';

/** Letters typed after words were asked for, and before their place is there, stand in it when it is, and Enter ends them; none of them is a shortcut. */
export function useTypedAhead(): void {
  const store = useMapStore();
  useEffect(() => {
    const { keep, put } = typedAhead(store);
    document.addEventListener('keydown', keep, true);
    document.addEventListener('focusin', put);
    return () => {
      document.removeEventListener('keydown', keep, true);
      document.removeEventListener('focusin', put);
    };
  }, [store]);
}

function typedAhead(store: MapStore) {
  const nothing = { of: '', letters: '', isEnded: false };
  let ahead = nothing;
  const keep = (event: KeyboardEvent): void => {
    const of = store.state().editing;
    if (of === undefined || !isOnMap(event.target) || isHeld(event)) return;
    const kept = ahead.of === of ? ahead : { ...nothing, of };
    if (event.key === 'Escape') store.edit(undefined);
    else if (event.key === 'Enter') ahead = { ...kept, isEnded: kept.letters !== '' };
    else if (event.key.length === 1) ahead = { ...kept, letters: kept.letters + (kept.isEnded ? '' : event.key) };
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const put = ({ target }: FocusEvent): void => {
    const { of, letters, isEnded } = ahead;
    if (!(target instanceof HTMLTextAreaElement) || of === '' || of !== store.state().editing) return;
    ahead = nothing;
    // Before another key is pressed, and after the text has its caret.
    queueMicrotask(() => {
      target.setRangeText(letters, target.selectionStart, target.selectionEnd, 'end');
      target.dispatchEvent(new InputEvent('input', { bubbles: true }));
      if (isEnded)
        target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    });
  };
  return { keep, put };
}

const isHeld = ({ ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || isComposing;

/** On the map or nowhere, where single keys mean something, and not in a text. */
const isOnMap = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  !target.matches('input, textarea, select, [contenteditable]') &&
  (target === document.body || target.closest('[data-map]') !== null);
