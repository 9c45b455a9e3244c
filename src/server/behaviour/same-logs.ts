import { recordsOf } from '#model/document/document.ts';
import type { Journal } from '#model/document/journal.ts';
import type { RecordOf } from '#model/document/records.ts';
import type { SameLog } from '#protocol/http/behaviour.ts';
import { contentOf, type ContentParts } from '#server/behaviour/content-of.ts';
import { eventJobsOf } from '#server/behaviour/event-jobs.ts';
import { loadDocument } from '#server/keeping/write-command.ts';
import type { Blobs } from '#storage/blobs/blobs.ts';
import type { Jobs } from '#storage/jobs/jobs.ts';

export type SameLogsParts = ContentParts & {
  readonly journal: Journal;
  readonly blobs: Blobs;
  readonly jobs: Jobs;
};

/** The logs of a workspace that hold the very rows of this content, and imports of it that are under way. */
export async function sameLogs(
  parts: SameLogsParts,
  { workspace, content }: { workspace: string; content: string },
): Promise<SameLog[]> {
  const { records } = await loadDocument(parts.journal, workspace);
  const same: SameLog[] = [];
  for (const log of recordsOf(records, 'event-log'))
    if ((await contentOfLog(parts, workspace, log)) === content) {
      const { name = '', events, imported } = log.body;
      same.push({ log: log.id, name, events, imported });
    }
  for (const { input } of await eventJobsOf(parts.jobs, workspace))
    if (input.content === content && !records.has(input.log))
      same.push({ log: input.log, name: input.name, events: 0 });
  return same;
}

/** Logs of an older Stig do not say what their file held: it is read once more. */
async function contentOfLog(
  parts: SameLogsParts,
  workspace: string,
  { body }: RecordOf<'event-log'>,
): Promise<string | undefined> {
  if (body.content !== undefined) return body.content;
  const opened = await parts.blobs.open(workspace, body.blob);
  if (!opened.ok || opened.value.address === undefined) return undefined;
  const hashed = await contentOf(parts, opened.value.address);
  return hashed.ok ? hashed.value : undefined;
}
