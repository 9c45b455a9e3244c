import { accept, refuse, type Result } from '#base/result.ts';
import type { Journal } from '#model/journal.ts';
import type { NewEventLog } from '#protocol/http/behaviour.ts';
import { chooseReading } from '#server/behaviour/choose-reading.ts';
import { importEventsKind, type ImportEventsInput } from '#server/jobs/job-kinds.ts';
import type { ServerRefusal } from '#server/http/problem.ts';
import type { Blobs } from '#storage/blobs/blobs.ts';
import type { Jobs } from '#storage/jobs.ts';

export type BeginImportParts = {
  readonly journal: Journal;
  readonly blobs: Blobs;
  readonly jobs: Jobs;
  readonly createId: () => string;
};

/** Queues the import of a kept file whose columns have been confirmed. */
export async function beginImport(
  parts: BeginImportParts,
  who: { workspace: string; actor: string },
  wanted: NewEventLog,
): Promise<Result<{ job: string }, ServerRefusal>> {
  const { workspace, actor } = who;
  const opened = await parts.blobs.open(workspace, wanted.blob);
  if (!opened.ok) return refuse({ code: 'parent-not-found', place: 'blob' });
  for (const journey of wanted.journeys) {
    const there = await parts.journal.load(journey);
    if (there?.workspace !== workspace) return refuse({ code: 'parent-not-found', place: 'journeys', detail: journey });
  }
  const choice = await chooseReading(opened.value.read, wanted);
  if (!choice.ok) return choice;
  const { blob, name, journeys } = wanted;
  const input: ImportEventsInput = { log: parts.createId(), blob, name, journeys, choice: choice.value, actor };
  return accept({
    job: await parts.jobs.add({ workspace, kind: importEventsKind, input: JSON.parse(JSON.stringify(input)) }),
  });
}
