import type { Json } from '#base/json.ts';
import type { EventStore } from '#server/behaviour/event-store.ts';
import {
  exampleEventsKind,
  type ExampleEventsInput,
  importEventsKind,
  type ImportEventsInput,
} from '#server/jobs/job-kinds.ts';
import type { JobOutcome, JobRunner } from '#server/jobs/run-jobs.ts';
import type { ServerRefusal } from '#server/http/problem.ts';
import type { Result } from '#base/result.ts';
import type { Writer } from '#server/write-command.ts';
import type { Blobs } from '#storage/blobs/blobs.ts';

export type JobRunnersParts = {
  readonly blobs: Blobs;
  readonly events: EventStore;
  readonly writerOf: (actor: string) => Writer;
};

/** Every kind of job there is. What a job is given was made by this program, and is read as such. */
export function jobRunners({ blobs, events, writerOf }: JobRunnersParts): Readonly<Record<string, JobRunner>> {
  return {
    [importEventsKind]: async ({ workspace, input }, progress) => {
      const { runImportEvents } = await import('#server/behaviour/import-events-job.ts');
      const read = input as unknown as ImportEventsInput;
      return outcomeOf(
        await runImportEvents({ blobs, events, writer: writerOf(read.actor), progress }, workspace, read),
      );
    },
    [exampleEventsKind]: async ({ workspace, input }, progress) => {
      const { runExampleEvents } = await import('#server/example/example-events-job.ts');
      const read = input as unknown as ExampleEventsInput;
      return outcomeOf(
        await runExampleEvents({ blobs, events, writer: writerOf(read.actor), progress }, workspace, read),
      );
    },
  };
}

function outcomeOf(result: Result<object, ServerRefusal>): JobOutcome {
  if (result.ok) return { done: result.value as Json };
  const { code, detail } = result.refusal;
  return { failed: detail === undefined ? code : `${code}: ${detail}` };
}
