import { ask, type EventEngine } from '#analytics/event-engine.ts';
import type { EventScope } from '#analytics/event-table.ts';
import { logCounts } from '#analytics/questions/log-counts.ts';
import type { SegmentStore } from '#analytics/segments/segment-store.ts';

/** A log of which the event store has another number of events than its manifest; `kept` is nothing where no whole log is kept. */
export type BehindLog = { readonly log: string; readonly kept: number | undefined; readonly there: number };

/** Which logs the event store does not have as they are kept: every answer about these would be wrong. */
export async function behindLogs(
  { segments, engine }: { segments: SegmentStore; engine: EventEngine },
  scope: EventScope,
): Promise<BehindLog[]> {
  const there = new Map((await ask(engine, logCounts(scope))).map(({ log, events }) => [log, events]));
  const behind: BehindLog[] = [];
  for (const log of scope.logs) {
    const found = await segments.find({ workspace: scope.workspace, log });
    const kept = found?.sealed ? found.events : undefined;
    const counted = there.get(log) ?? 0;
    if (kept !== counted) behind.push({ log, kept, there: counted });
  }
  return behind;
}
