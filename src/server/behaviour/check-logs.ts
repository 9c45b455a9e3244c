import type { SegmentRefusal } from '#analytics/segments/read-segment.ts';
import type { SegmentStore } from '#analytics/segments/segment-store.ts';
import type { EventTarget } from '#analytics/event-engine.ts';
import type { Installation } from '#server/installation.ts';
import { allWorkspaces } from '#server/people/workspaces.ts';

export type CheckedLogs = {
  readonly logs: number;
  readonly events: number;
  readonly damagedLogs: readonly SegmentRefusal[];
  readonly missingLogs: readonly string[];
};

/** Reads every kept event once, against the hashes, and looks whether every log that a workspace knows is kept. */
export async function checkLogs({ storage, events }: Pick<Installation, 'storage' | 'events'>): Promise<CheckedLogs> {
  const segments = await events.segments();
  const kept = (await segments.list()).filter(({ sealed }) => sealed);
  const damagedLogs: SegmentRefusal[] = [];
  let count = 0;
  for (const log of kept) {
    const damage = await findDamage(segments, log.target);
    if (damage) damagedLogs.push(damage);
    else count += log.events;
  }
  const there = new Set(kept.map(({ target }) => target.log));
  const missingLogs = (await knownLogs(storage)).filter((log) => !there.has(log));
  return { logs: kept.length, events: count, damagedLogs, missingLogs };
}

async function findDamage(segments: SegmentStore, target: EventTarget): Promise<SegmentRefusal | undefined> {
  const batches = segments.read(target);
  for (;;) {
    const next = await batches.next();
    if (next.done === true) return next.value.ok ? undefined : next.value.refusal;
  }
}

async function knownLogs(storage: Installation['storage']): Promise<string[]> {
  const logs: string[] = [];
  for (const workspace of await allWorkspaces(storage)) {
    const found = await storage.documents.records({ workspace, type: 'event-log' });
    logs.push(...found.map(({ record }) => record.id));
  }
  return logs;
}
