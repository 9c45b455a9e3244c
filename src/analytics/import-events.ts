import type { Result } from '#base/result.ts';
import type { LogEvent } from '#model/behaviour/log-event.ts';
import type { EventEngine, EventTarget } from '#analytics/event-engine.ts';
import { removeLog } from '#analytics/event-table.ts';
import type { SegmentRefusal } from '#analytics/segments/read-segment.ts';
import type { SegmentStore } from '#analytics/segments/segment-store.ts';
import { createEventStoring } from '#analytics/store-events.ts';

/** Where an import goes: kept as segments first of all, and from there into the event store. */
export type ImportPlace = {
  readonly target: EventTarget;
  readonly segments: SegmentStore;
  readonly engine: EventEngine;
};

/**
 * Brings the batches of one file into one new log; a log of that name from an earlier, broken attempt is replaced.
 *
 * Errors  what the reader refuses is answered with nothing left behind; a fault of disk or engine rejects, and the log
 *         stays unsealed, so that the same call may be made again.
 */
export async function importEvents<Report, Refusal>(
  batches: AsyncGenerator<readonly LogEvent[], Result<Report, Refusal>>,
  { target, segments, engine }: ImportPlace,
): Promise<Result<Report, Refusal | SegmentRefusal>> {
  await removeImport({ target, segments, engine });
  const writer = await segments.write(target);
  if (!writer.ok) return writer;
  const storing = createEventStoring([(batch) => writer.value.append(batch), (batch) => engine.insert(target, batch)]);
  await using reading = batches;
  let next = await reading.next();
  while (next.done !== true) {
    await storing.add(next.value);
    next = await reading.next();
  }
  await storing.finish();
  if (next.value.ok) await writer.value.seal();
  else await removeImport({ target, segments, engine });
  return next.value;
}

/** Takes a log away from both the segments and the event store. */
export async function removeImport({ target, segments, engine }: ImportPlace): Promise<void> {
  await engine.command(removeLog(target));
  await segments.remove(target);
}
