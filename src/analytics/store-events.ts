import type { LogEvent } from '#model/behaviour/log-event.ts';
import { type EncodedEvents, encodeEvents } from '#analytics/encoded-events.ts';

/** Where batches of one log go, in order: the event store, or segments on disk. */
export type EncodedSink = (batch: EncodedEvents) => Promise<void>;

/**
 * Takes batches of one log and hands them on encoded; while a batch is being stored the next may be read.
 *
 * Errors  a batch that could not be stored rejects the next `add`, or `finish`.
 */
export function createEventStoring(sinks: readonly EncodedSink[]): {
  add(events: readonly LogEvent[]): Promise<void>;
  finish(): Promise<number>;
} {
  let seq = 0;
  let storing: Promise<unknown> = Promise.resolve();
  return {
    async add(events) {
      const batch = encodeEvents(events, seq);
      seq += events.length;
      await storing;
      storing = Promise.all(sinks.map((sink) => sink(batch)));
      storing.catch(() => {});
    },
    async finish() {
      await storing;
      return seq;
    },
  };
}
