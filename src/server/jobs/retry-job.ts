import { accept, refuse, type Result } from '#base/result.ts';
import { may } from '#model/people/role.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { Storage } from '#storage/storage.ts';

/** Has a job that failed done again, for those in its workspace who may begin such a one. */
export async function retryJob(
  { jobs, members }: Pick<Storage, 'jobs' | 'members'>,
  of: { id: string; user: string },
): Promise<Result<{ job: string }, ServerRefusal>> {
  const job = await jobs.find(of.id);
  const member = job && (await members.find(job.workspace, of.user));
  if (!member) return refuse({ code: 'not-found' });
  if (!may(member.role, 'import-events')) return refuse({ code: 'may-not', detail: 'import-events' });
  return (await jobs.retry(of.id)) ? accept({ job: of.id }) : refuse({ code: 'already-ended', place: 'job' });
}
