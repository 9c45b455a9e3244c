import type { Json } from '#base/json.ts';
import type { Apart } from '#server/apart/apart.ts';
import type { EventStore } from '#server/behaviour/event-store.ts';
import {
  eraseCustomersKind,
  type EraseCustomersInput,
  exampleEventsKind,
  type ExampleEventsInput,
  importEventsKind,
  type ImportEventsInput,
  type JobKind,
  rebuildEventsKind,
  removeEventsKind,
  type RemoveEventsInput,
} from '#server/jobs/job-kinds.ts';
import type { ImportEventsParts } from '#server/behaviour/import-events-job.ts';
import type { JobOutcome, JobRunner } from '#server/jobs/run-jobs.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { Result } from '#base/result.ts';
import type { Writer } from '#server/keeping/write-command.ts';
import type { Journal } from '#model/document/journal.ts';
import type { Keys } from '#storage/keys/keys.ts';
import type { Storage } from '#storage/storage.ts';
import type { Blobs } from '#storage/blobs/blobs.ts';
import type { Job, Jobs } from '#storage/jobs/jobs.ts';
import type { Effects } from '#server/machine/effects.ts';

export type JobRunnersParts = {
  readonly apart: Apart;
  readonly journal: Journal;
  readonly blobs: Blobs;
  readonly keys: Keys;
  readonly db: Storage['db'];
  readonly jobs: Jobs;
  readonly effects: Pick<Effects, 'clock'>;
  readonly events: EventStore;
  readonly writerOf: (actor: string) => Writer;
};

/** Every kind of job there is. What a job is given was made by this program, and is read as such. */
export function jobRunners({ writerOf, effects, ...kept }: JobRunnersParts): Readonly<Record<JobKind, JobRunner>> {
  const importing = (job: Job, actor: string, progress: ImportEventsParts['progress']): ImportEventsParts => ({
    ...kept,
    progress,
    clock: effects.clock,
    writer: writerOf(actor),
    isStopped: async () => (await kept.jobs.find(job.id))?.state === 'failed',
  });
  return {
    [importEventsKind]: async (job, progress) => {
      const { runImportEvents } = await import('#server/behaviour/import-events-job.ts');
      const read = job.input as unknown as ImportEventsInput;
      return outcomeOf(await runImportEvents(importing(job, read.actor, progress), job.workspace, read));
    },
    [exampleEventsKind]: async (job, progress) => {
      const { runExampleEvents } = await import('#server/example/example-events-job.ts');
      const read = job.input as unknown as ExampleEventsInput;
      return outcomeOf(await runExampleEvents(importing(job, read.actor, progress), job.workspace, read));
    },
    [rebuildEventsKind]: async ({ workspace }, progress) => {
      const { runRebuild } = await import('#server/behaviour/rebuild-behind.ts');
      return outcomeOf(await runRebuild({ ...kept, progress }, workspace));
    },
    [eraseCustomersKind]: async ({ workspace, input }) => {
      const { applyErasures } = await import('#server/behaviour/erase-customers.ts');
      const { actor } = input as unknown as EraseCustomersInput;
      return outcomeOf(await applyErasures({ ...kept, storage: kept, writer: writerOf(actor) }, workspace));
    },
    [removeEventsKind]: async ({ workspace, input }) => {
      const { runRemoval } = await import('#server/behaviour/remove-events.ts');
      const read = input as unknown as RemoveEventsInput;
      return outcomeOf(await runRemoval({ ...kept, writer: writerOf(read.actor) }, workspace, read));
    },
  };
}

function outcomeOf(result: Result<object, ServerRefusal>): JobOutcome {
  if (result.ok) return { done: result.value as Json };
  const { code, detail } = result.refusal;
  return { failed: detail === undefined ? code : `${code}: ${detail}` };
}
