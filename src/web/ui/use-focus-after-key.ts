import { type KeyboardEvent, useEffect, useRef } from 'react';

/** Gives the focus back to what began the writing when a key ended it; one who went elsewhere has it there. */
export function useFocusAfterKey<T extends HTMLElement>(isEditing: boolean) {
  const ref = useRef<T>(null);
  const isByKey = useRef(false);
  useEffect(() => {
    if (!isEditing && isByKey.current && document.activeElement === document.body) ref.current?.focus();
    isByKey.current = false;
  }, [isEditing]);
  const onKeyDownCapture = ({ key, shiftKey }: KeyboardEvent): void => {
    isByKey.current = key === 'Escape' || (key === 'Enter' && !shiftKey);
  };
  return { ref, onKeyDownCapture };
}
