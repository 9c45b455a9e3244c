import { scrubLogs } from '#analytics/scrub-logs.ts';
import { accept, refuse, type Result } from '#base/result.ts';
import { removeRecord } from '#model/commands/make-command.ts';
import { recordOf, recordsOf } from '#model/document/document.ts';
import { eventJobsOf } from '#server/behaviour/event-jobs.ts';
import type { EventStore } from '#server/behaviour/event-store.ts';
import { removeEventsKind, type RemoveEventsInput } from '#server/jobs/job-kinds.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { loadDocument, writeCommand, type Writer } from '#server/keeping/write-command.ts';
import type { Blobs } from '#storage/blobs/blobs.ts';
import type { Jobs } from '#storage/jobs/jobs.ts';

type Parts = {
  readonly events: Pick<EventStore, 'engine' | 'segments'>;
  readonly blobs: Blobs;
  readonly jobs: Jobs;
  readonly writer: Writer;
};

/** Takes a log out of sight at once and has everything that is kept of it removed, also where its record is gone already. */
export async function beginRemoval(
  parts: Pick<Parts, 'jobs' | 'writer' | 'events'>,
  { workspace, log }: { workspace: string; log: string },
): Promise<Result<{ job: string }, ServerRefusal>> {
  const { records } = await loadDocument(parts.writer.journal, workspace);
  const blob = recordOf(records, 'event-log', log)?.body.blob;
  if (blob === undefined && !(await isKept(parts, { workspace, log })))
    return refuse({ code: 'not-found', detail: `event-log ${log}` });
  const input: RemoveEventsInput = { log, actor: parts.writer.actor, ...(blob !== undefined && { blob }) };
  const job = await parts.jobs.add({ workspace, kind: removeEventsKind, input: JSON.parse(JSON.stringify(input)) });
  const hidden = await hide(parts, workspace, log);
  return hidden.ok ? accept({ job }) : hidden;
}

/** Removes a log's record, its events and its segments, and its file where no other log was read from it. */
export async function runRemoval(
  parts: Parts,
  workspace: string,
  { log, blob }: RemoveEventsInput,
): Promise<Result<{ log: string }, ServerRefusal>> {
  const hidden = await hide(parts, workspace, log);
  if (!hidden.ok) return hidden;
  const segments = await parts.events.segments();
  await scrubLogs(await parts.events.engine(), [{ workspace, log }]);
  await segments.remove({ workspace, log });
  if (blob !== undefined && !(await isRead(parts, workspace, blob))) await parts.blobs.forget(workspace, blob);
  return accept({ log });
}

async function isKept(
  { jobs, events }: Pick<Parts, 'jobs' | 'events'>,
  { workspace, log }: { workspace: string; log: string },
): Promise<boolean> {
  const kept = await (await events.segments()).list();
  return (
    kept.some(({ target }) => target.workspace === workspace && target.log === log) ||
    (await eventJobsOf(jobs, workspace)).some(({ input }) => input.log === log)
  );
}

/** Stops what is being read into the log or in its place, and takes its record away. */
async function hide({ jobs, writer }: Pick<Parts, 'jobs' | 'writer'>, workspace: string, log: string) {
  const doc = await loadDocument(writer.journal, workspace);
  const isKnown = doc.records.has(log);
  for (const { id, input } of await eventJobsOf(jobs, workspace))
    if (input.log === log || (isKnown && input.replaces === log)) await jobs.stop(id, 'the event log was removed');
  if (!isKnown) return accept(doc);
  return writeCommand(writer, doc, removeRecord('event-log', log));
}

/** Whether a log, or one that is on its way, was read from these bytes. */
export async function isRead(
  { jobs, writer }: Pick<Parts, 'jobs' | 'writer'>,
  workspace: string,
  blob: string,
): Promise<boolean> {
  const { records } = await loadDocument(writer.journal, workspace);
  return (
    recordsOf(records, 'event-log').some(({ body }) => body.blob === blob) ||
    (await eventJobsOf(jobs, workspace)).some(({ input }) => input.blob === blob)
  );
}
