import type { Json } from '#base/json.ts';
import { accept, refuse, type Result } from '#base/result.ts';
import type { JobState } from '#protocol/http/jobs.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { Job } from '#storage/jobs/jobs.ts';
import type { Storage } from '#storage/storage.ts';

/** How far a job is, for members of its workspace. */
export async function readJob(
  { jobs, members }: Pick<Storage, 'jobs' | 'members'>,
  of: { id: string; user: string },
): Promise<Result<JobState, ServerRefusal>> {
  const job = await jobs.find(of.id);
  if (!job || !(await members.find(job.workspace, of.user))) return refuse({ code: 'not-found' });
  return accept(jobStateOf(job));
}

export const jobStateOf = ({ id, kind, state, progress, result, problem }: Job): JobState => ({
  ...{ id, kind, state, progress, result },
  problem: textOf(problem),
});

const textOf = (problem: Json | undefined): string | undefined =>
  typeof problem === 'string' || problem === undefined ? problem : JSON.stringify(problem);
