import { useEffect, useRef } from 'react';

const keyOf = (journey: string): string => `stig-presentation-${journey}`;

/** Where the windows of a presentation stood last. */
export const toldStop = (journey: string): string | undefined => localStorage.getItem(keyOf(journey)) ?? undefined;

/** Tells the presentation's other windows where this one stands, and hears from them where to go. */
export function useToldStop(journey: string, stop: string | undefined, onTold: (stop: string) => void): void {
  const latest = useRef(onTold);
  useEffect(() => {
    latest.current = onTold;
  });
  useEffect(() => {
    const hear = ({ key, newValue }: StorageEvent): void => {
      if (key === keyOf(journey) && newValue !== null) latest.current(newValue);
    };
    addEventListener('storage', hear);
    return () => removeEventListener('storage', hear);
  }, [journey]);
  useEffect(() => {
    if (stop !== undefined) localStorage.setItem(keyOf(journey), stop);
  }, [journey, stop]);
}
