import { useEffect, useState } from 'react';

const longestMs = 1500;

/** Whether the page has had nothing more pressing to do since this came: what can wait is asked for then. */
export function useAtRest(): boolean {
  const [isAtRest, setIsAtRest] = useState(false);
  useEffect(() => {
    const idle = requestIdleCallback(() => setIsAtRest(true), { timeout: longestMs });
    return () => cancelIdleCallback(idle);
  }, []);
  return isAtRest;
}
