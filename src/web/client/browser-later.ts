import type { Later } from '#sync/later.ts';

/** The page's own timers. */
export const browserLater: Later = (delayMs, run) => {
  const timer = setTimeout(run, delayMs);
  return () => clearTimeout(timer);
};
