import type { SecurityEvents } from '#storage/people/security-events.ts';

const dayMs = 86_400_000;

/** Forgets security events that are too old, now and once a day until it is closed. */
export function pruneSecurityEvents(
  events: SecurityEvents,
  days: number,
  report: (error: unknown, at: string) => void,
): { readonly close: () => Promise<void> } {
  let under: Promise<void> = Promise.resolve();
  const prune = (): void => {
    under = events.prune(days).then(
      () => undefined,
      (error: unknown) => report(error, 'security events'),
    );
  };
  prune();
  const daily = setInterval(prune, dayMs);
  daily.unref();
  return {
    close: async () => {
      clearInterval(daily);
      await under;
    },
  };
}
