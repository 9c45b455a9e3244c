import { useEffect, useRef } from 'react';
import { deedOf, type PresentDeed } from '#web/shapes/present/present-keys.ts';

/** Hears keys wherever the focus is; on a blank screen any of them brings the picture back. */
export function usePresentKeys(isBlank: boolean, act: (deed: PresentDeed) => void): void {
  const latest = useRef({ isBlank, act });
  useEffect(() => {
    latest.current = { isBlank, act };
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const onControl = event.target instanceof Element && event.target.closest('button') !== null;
      const deed = latest.current.isBlank ? 'blank' : deedOf(event, onControl);
      if (!deed) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current.act(deed);
    };
    document.addEventListener('keydown', hear, true);
    return () => document.removeEventListener('keydown', hear, true);
  }, []);
}
