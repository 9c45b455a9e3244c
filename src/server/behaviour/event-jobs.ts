import { importEventsKind, type ImportEventsInput } from '#server/jobs/job-kinds.ts';
import type { Jobs } from '#storage/jobs/jobs.ts';

type EventJob = { readonly id: string; readonly input: ImportEventsInput };

/** Imports of events that wait or are under way in a workspace. */
export async function eventJobsOf(jobs: Jobs, workspace: string): Promise<EventJob[]> {
  const open = (await jobs.of(workspace)).filter(
    ({ kind, state }) => kind === importEventsKind && (state === 'queued' || state === 'running'),
  );
  return open.map(({ id, input }) => ({ id, input: input as unknown as ImportEventsInput }));
}
