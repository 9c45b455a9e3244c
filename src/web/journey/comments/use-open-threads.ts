import { openThreadCounts, type Thread, threadsOf } from '#model/people/threads.ts';
import { useJourney } from '#web/journey/journey-context.ts';

/** All threads of the journey. */
export const useThreads = (): readonly Thread[] => useJourney(({ id, records }) => threadsOf(records, id));

/** How many open threads there are about a thing. */
export const useOpenThreads = (id: string): number =>
  useJourney((journey) => openThreadCounts(threadsOf(journey.records, journey.id)).get(id) ?? 0);
