import * as z from 'zod';

import { ask, type EventEngine, type EventTarget } from '#analytics/event-engine.ts';
import { removeLog } from '#analytics/event-table.ts';
import type { SegmentRefusal } from '#analytics/segments/read-segment.ts';
import type { SegmentStore } from '#analytics/segments/segment-store.ts';
import { sql } from '#analytics/sql/sql.ts';
import { accept, refuse, type Result } from '#base/result.ts';

/** What a rebuild came to; a damaged log is left in the event store as it was. */
export type RebuildReport = {
  readonly logs: number;
  readonly events: number;
  readonly orphansRemoved: readonly EventTarget[];
  readonly damaged: readonly SegmentRefusal[];
};

/** Makes the event store anew from the segments: every log is checked whole first, then replaced. */
export async function rebuildEvents(segments: SegmentStore, engine: EventEngine): Promise<RebuildReport> {
  const damaged: SegmentRefusal[] = [];
  const kept = await segments.list();
  let logs = 0;
  let events = 0;
  for (const { target } of kept) {
    const rebuilt = await rebuildLog({ segments, engine, target });
    if (!rebuilt.ok) {
      damaged.push(rebuilt.refusal);
      continue;
    }
    events += rebuilt.value;
    logs += 1;
  }
  return {
    logs,
    events,
    damaged,
    orphansRemoved: await removeOrphans(
      engine,
      kept.map(({ target }) => target),
    ),
  };
}

/** Makes one log anew, once all that is kept of it has been checked; `tell` hears how many events are there. */
export async function rebuildLog({
  segments,
  engine,
  target,
  tell = async () => {},
}: {
  segments: SegmentStore;
  engine: EventEngine;
  target: EventTarget;
  tell?: (events: number) => Promise<void>;
}): Promise<Result<number, SegmentRefusal>> {
  const damage = await findDamage(segments, target);
  if (damage !== undefined) return refuse(damage);
  await engine.command(removeLog(target));
  let events = 0;
  for await (const batch of segments.read(target)) {
    await engine.insert(target, batch);
    events += batch.count;
    await tell(events);
  }
  return accept(events);
}

async function findDamage(segments: SegmentStore, target: EventTarget): Promise<SegmentRefusal | undefined> {
  const batches = segments.read(target);
  for (;;) {
    const next = await batches.next();
    if (next.done === true) return next.value.ok ? undefined : next.value.refusal;
  }
}

export const storedLogs = {
  sql: sql`SELECT DISTINCT workspace, log FROM event ORDER BY workspace, log`,
  row: z.object({ workspace: z.string(), log: z.string() }),
};

async function removeOrphans(engine: EventEngine, kept: readonly EventTarget[]): Promise<EventTarget[]> {
  const known = new Set(kept.map(({ workspace, log }) => JSON.stringify([workspace, log])));
  const orphans = (await ask(engine, storedLogs)).filter(
    ({ workspace, log }) => !known.has(JSON.stringify([workspace, log])),
  );
  for (const orphan of orphans) await engine.command(removeLog(orphan));
  return orphans;
}
