import * as z from 'zod';
import { askOne, type EventEngine, type EventTarget } from '#analytics/event-engine.ts';
import { inScope } from '#analytics/event-table.ts';
import { scrubLogs } from '#analytics/scrub-logs.ts';
import { rebuildLog } from '#analytics/segments/rebuild-events.ts';
import type { LogSegments, SegmentStore } from '#analytics/segments/segment-store.ts';
import { sql } from '#analytics/sql/sql.ts';
import { accept, refuse, type Result } from '#base/result.ts';
import { editRecord } from '#model/commands/make-command.ts';
import { recordOf } from '#model/document/document.ts';
import type { Apart } from '#server/apart/apart.ts';
import { erasedIn, listName, notYetHeld } from '#server/behaviour/erased-list.ts';
import { forgetLooseFiles } from '#server/behaviour/forget-loose-files.ts';
import type { EventStore } from '#server/behaviour/event-store.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { loadDocument, writeCommand, type Writer } from '#server/keeping/write-command.ts';
import type { Storage } from '#storage/storage.ts';

export type EraseParts = {
  readonly apart: Apart;
  readonly storage: Pick<Storage, 'keys' | 'blobs' | 'jobs' | 'db'>;
  readonly events: Pick<EventStore, 'engine' | 'segments'>;
  readonly writer: Writer;
};

/**
 * Takes everybody out of a workspace's logs who is on its list of erased customers: segments, event store, kept files, counts.
 *
 * Shape   done again it does what is left; a log counts as done when it has been held against the list as it is now.
 */
export async function applyErasures(
  parts: EraseParts,
  workspace: string,
): Promise<Result<{ logs: number; events: number }, ServerRefusal>> {
  const list = await parts.storage.keys.erasedCustomers.of(workspace);
  const segments = await parts.events.segments();
  const sealed = (await segments.list()).filter(({ target, sealed: is }) => is && target.workspace === workspace);
  const open = await notYetHeld(
    segments,
    list,
    sealed.map(({ target }) => target),
  );
  if (open.length === 0) return accept({ logs: 0, events: 0 });
  const touched: LogSegments[] = [];
  for (const target of open) {
    const erased = await segments.erase(target, erasedIn(workspace, list));
    if (!erased.ok)
      return refuse({
        code: 'behaviour-unavailable',
        detail: `${target.log} ${erased.refusal.code}`,
      });
    if (erased.value.erased > (await saidErased(parts, target))) touched.push(erased.value);
  }
  await takeOut(parts, segments, touched);
  await forgetLooseFiles(parts, workspace);
  for (const target of open) await segments.holdAgainst(target, listName(list));
  return accept({
    logs: touched.length,
    events: touched.reduce((sum, { erased }) => sum + erased, 0),
  });
}

async function saidErased({ writer }: EraseParts, { workspace, log }: EventTarget): Promise<number> {
  const { records } = await loadDocument(writer.journal, workspace);
  return recordOf(records, 'event-log', log)?.body.erased ?? 0;
}

async function takeOut(parts: EraseParts, segments: SegmentStore, logs: readonly LogSegments[]): Promise<void> {
  if (logs.length === 0) return;
  const engine = await parts.events.engine();
  await scrubLogs(
    engine,
    logs.map(({ target }) => target),
  );
  for (const log of logs) {
    await rebuildLog({ segments, engine, target: log.target });
    await sayErased(parts, engine, log);
  }
}

/** The log says how many are left of it, and that its file is not kept any more: their rows stood in that too. */
async function sayErased({ storage, writer }: EraseParts, engine: EventEngine, log: LogSegments): Promise<void> {
  const { workspace, log: id } = log.target;
  const doc = await loadDocument(writer.journal, workspace);
  const there = recordOf(doc.records, 'event-log', id);
  if (!there) return;
  await storage.blobs.forget(workspace, there.body.blob);
  const { customers } = await askOne(engine, customersOf(log.target));
  const { body } = there;
  await writeCommand(
    writer,
    doc,
    editRecord('event-log', id, {
      erased: { was: body.erased, is: log.erased },
      fileGone: { was: body.fileGone, is: true },
      events: { was: body.events, is: log.events },
      customers: { was: body.customers, is: customers },
    }),
  );
}

const customersOf = ({ workspace, log }: EventTarget) => ({
  sql: sql`SELECT uniqExact(case_id) AS customers FROM event WHERE ${inScope({ workspace, logs: [log] })}`,
  row: z.object({ customers: z.number().int() }),
});
