import type { SegmentRefusal } from '#analytics/segments/read-segment.ts';
import type { SegmentStore } from '#analytics/segments/segment-store.ts';
import type { EventTarget } from '#analytics/event-engine.ts';
import type { EventStore } from '#server/behaviour/event-store.ts';
import { allWorkspaces } from '#server/people/workspaces.ts';
import type { Storage } from '#storage/storage.ts';

export type CheckedLogs = {
  readonly logs: number;
  readonly events: number;
  readonly damagedLogs: readonly SegmentRefusal[];
  readonly missingLogs: readonly string[];
  /** Logs of which the workspace says another number of events than are kept. */
  readonly miscountedLogs: readonly { readonly log: string; readonly said: number; readonly kept: number }[];
};

type LogParts = { readonly storage: Storage; readonly events: EventStore };

/** Reads every kept event once, against the hashes, and looks whether every log that a workspace knows is kept. */
export async function checkLogs({ storage, events }: LogParts): Promise<CheckedLogs> {
  const segments = await events.segments();
  const kept = (await segments.list()).filter(({ sealed }) => sealed);
  const damagedLogs: SegmentRefusal[] = [];
  let count = 0;
  for (const log of kept) {
    const damage = await findDamage(segments, log.target);
    if (damage) damagedLogs.push(damage);
    else count += log.events;
  }
  const there = new Map(kept.map(({ target, events: n }) => [target.log, n]));
  const known = await knownLogs(storage);
  const missingLogs = known.filter(({ log }) => !there.has(log)).map(({ log }) => log);
  const miscountedLogs = known.flatMap(({ log, said }) => {
    const n = there.get(log);
    return n === undefined || n === said ? [] : [{ log, said, kept: n }];
  });
  return { logs: kept.length, events: count, damagedLogs, missingLogs, miscountedLogs };
}

async function findDamage(segments: SegmentStore, target: EventTarget): Promise<SegmentRefusal | undefined> {
  const batches = segments.read(target);
  for (;;) {
    const next = await batches.next();
    if (next.done === true) return next.value.ok ? undefined : next.value.refusal;
  }
}

async function knownLogs(storage: Storage): Promise<{ log: string; said: number }[]> {
  const logs: { log: string; said: number }[] = [];
  for (const workspace of await allWorkspaces(storage)) {
    const found = await storage.documents.records({ workspace, type: 'event-log' });
    logs.push(...found.map(({ record }) => ({ log: record.id, said: Number(record.body['events']) })));
  }
  return logs;
}
