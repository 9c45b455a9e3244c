import { useEffect, useState } from 'react';
import { useDocuments } from '#web/client/documents.tsx';
import { type Timer, timeLeft } from '#web/workshop/time-left.ts';

const tickMs = 250;

/** Now by the server's clock, the same on all screens of a room. */
export function useServerNow(): () => number {
  const { link } = useDocuments();
  return () => Date.now() + link.skewMs;
}

/** What is left of a timer, drawn anew as it runs. */
export function useTimeLeft(timer: Timer | undefined): number | undefined {
  const now = useServerNow();
  const [, tick] = useState(0);
  const isRunning = timer?.endsAt !== undefined;
  useEffect(() => {
    if (!isRunning) return undefined;
    const interval = setInterval(() => tick((n) => n + 1), tickMs);
    return () => clearInterval(interval);
  }, [isRunning]);
  return timeLeft(timer, now());
}
