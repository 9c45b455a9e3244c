import type { LogEvent } from '#model/behaviour/log-event.ts';

/**
 * Events as text, made once for both the segments on disk and the event store.
 *
 * Shape   one JSON array a line, newline after each: `[seq, case, activity, timeUs, resource, channel, lifecycle, properties]`.
 */
export type EncodedEvents = { readonly count: number; readonly lines: string };

/** `firstSeq` is the place in the log of the first event, from 0. */
export function encodeEvents(events: readonly LogEvent[], firstSeq: number): EncodedEvents {
  let lines = '';
  events.forEach((event, index) => {
    const { caseId, activity, timeUs, resource = '', channel = '', lifecycle = '', properties } = event;
    lines += `${JSON.stringify([firstSeq + index, caseId, activity, timeUs, resource, channel, lifecycle, properties])}\n`;
  });
  return { count: events.length, lines };
}
