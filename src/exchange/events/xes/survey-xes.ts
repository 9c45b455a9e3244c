import { accept, type Result } from '#base/result.ts';
import type { EventSurvey } from '#exchange/events/event-format.ts';
import type { ByteSource } from '#exchange/events/bytes/byte-source.ts';
import { defaultLimits, type EventFileLimits } from '#exchange/events/limits.ts';
import { forEachBatch } from '#exchange/events/for-each-batch.ts';
import { readXes, standardXes } from '#exchange/events/xes/read-xes.ts';
import type { EventFileRefusal } from '#exchange/events/refusal.ts';
import { stepOf } from '#exchange/events/xes/xes-kept.ts';
import type { LogEvent } from '#model/behaviour/log-event.ts';

const mostSteps = 50;
const mostExamples = 3;
const exampleLength = 60;

/** Reads a whole XES log, as long as it is, and counts what may be chosen of it. */
export async function surveyXes(
  source: ByteSource,
  limits: EventFileLimits = defaultLimits,
): Promise<Result<EventSurvey, EventFileRefusal>> {
  const steps = new Map<string, number>();
  const properties = new Map<string, { events: number; examples: Set<string> }>();
  let events = 0;
  const read = await forEachBatch(readXes(source, standardXes, limits), async (batch) => {
    events += batch.length;
    for (const event of batch) {
      countUpTo(steps, stepOf(event.lifecycle), mostSteps);
      countProperties(properties, event, limits.columns);
    }
  });
  if (!read.ok) return read;
  return accept({
    events,
    steps: mostFirst([...steps].map(([step, n]) => ({ step, events: n }))),
    properties: mostFirst([...properties].map(([key, one]) => ({ key, ...one, examples: [...one.examples] }))),
  });
}

/** A broken log could name another step or attribute at each event; what comes after so many is read, not listed. */
function countUpTo(counts: Map<string, number>, what: string, most: number): void {
  const n = counts.get(what);
  if (n !== undefined || counts.size < most) counts.set(what, (n ?? 0) + 1);
}

function countProperties(
  counts: Map<string, { events: number; examples: Set<string> }>,
  { properties }: LogEvent,
  most: number,
): void {
  for (const [key, value] of Object.entries(properties)) {
    const counted = counts.get(key) ?? { events: 0, examples: new Set() };
    if (counted.events === 0 && counts.size >= most) continue;
    counts.set(key, counted);
    counted.events += 1;
    if (counted.examples.size < mostExamples) counted.examples.add(value.slice(0, exampleLength));
  }
}

const mostFirst = <T extends { readonly events: number }>(counted: readonly T[]): T[] =>
  counted.toSorted((a, b) => b.events - a.events);
