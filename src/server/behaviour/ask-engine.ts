import { accept, refuse, type Result } from '#base/result.ts';
import { type EventEngine, EventEngineFault } from '#analytics/event-engine.ts';
import type { EventScope } from '#analytics/event-table.ts';
import { behindLogs } from '#analytics/segments/behind-logs.ts';
import type { Journal } from '#model/document/journal.ts';
import type { EventStore } from '#server/behaviour/event-store.ts';
import { beginRebuilding } from '#server/behaviour/rebuild-behind.ts';
import { notYetHeld } from '#server/behaviour/erased-list.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { Keys } from '#storage/keys/keys.ts';
import type { Jobs } from '#storage/jobs/jobs.ts';

export type AskParts = {
  readonly journal: Journal;
  readonly events: EventStore;
  readonly jobs: Jobs;
  readonly keys: Pick<Keys, 'erasedCustomers'>;
  readonly wakeJobs: () => void;
};

/**
 * Asks the event engine about logs; where it is missing, too slow or gone, that is an answer in words. A question it cannot read is a bug.
 *
 * Shape   nothing is answered from a store that does not hold these logs as they are kept, nor where it lost some while it was
 *         asked: it is made anew in the background, and the refusal says how far that is.
 */
export async function askEngine<T>(
  parts: AskParts,
  scope: EventScope,
  question: (engine: EventEngine) => Promise<T>,
): Promise<Result<T, ServerRefusal>> {
  try {
    const engine = await parts.events.engine();
    const tools = { engine, segments: await parts.events.segments() };
    if (await isErasing(parts, scope)) return refuse({ code: 'behaviour-rebuilding', detail: '0 %' });
    const before = await behindLogs(tools, scope);
    if (before.length > 0) return refuse(await beginRebuilding(parts, scope.workspace, before));
    const answer = await question(engine);
    const after = await behindLogs(tools, scope);
    return after.length > 0 ? refuse(await beginRebuilding(parts, scope.workspace, after)) : accept(answer);
  } catch (fault) {
    if (fault instanceof EventEngineFault && fault.kind !== 'query-failed')
      return refuse({ code: 'behaviour-unavailable', detail: `${fault.kind}: ${fault.message}` });
    throw fault;
  }
}

/** Nobody who was erased is counted, not even while a backup from before is being brought up to the list. */
async function isErasing({ keys, events }: AskParts, { workspace, logs }: EventScope): Promise<boolean> {
  const list = await keys.erasedCustomers.of(workspace);
  const targets = logs.map((log) => ({ workspace, log }));
  return (await notYetHeld(await events.segments(), list, targets)).length > 0;
}
