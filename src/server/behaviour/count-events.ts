import type { LogEvent } from '#model/behaviour/log-event.ts';

/** How much there is and of what time. Units: `first` and `last` RFC 3339 in UTC. */
export type EventCounts = {
  readonly events: number;
  readonly customers: number;
  readonly first?: string;
  readonly last?: string;
};

/** Batches as they pass, and afterwards what passed. */
export function countingEvents<End>(batches: AsyncGenerator<readonly LogEvent[], End>): {
  readonly batches: AsyncGenerator<readonly LogEvent[], End>;
  readonly counts: () => EventCounts;
} {
  const customers = new Set<string>();
  let events = 0;
  let firstUs = Infinity;
  let lastUs = -Infinity;
  async function* passing(): AsyncGenerator<readonly LogEvent[], End> {
    await using reading = batches;
    for (;;) {
      const next = await reading.next();
      if (next.done === true) return next.value;
      events += next.value.length;
      for (const { caseId, timeUs } of next.value) {
        customers.add(caseId);
        if (timeUs < firstUs) firstUs = timeUs;
        if (timeUs > lastUs) lastUs = timeUs;
      }
      yield next.value;
    }
  }
  return {
    batches: passing(),
    counts: () => ({
      events,
      customers: customers.size,
      ...(events > 0 && { first: momentOf(firstUs), last: momentOf(lastUs) }),
    }),
  };
}

const momentOf = (timeUs: number): string => new Date(timeUs / 1000).toISOString();
