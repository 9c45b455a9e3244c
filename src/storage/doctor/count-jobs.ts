import type { Reader } from '#storage/store.ts';
import type { JobRow } from '#storage/tables.ts';

export type JobCounts = Readonly<Record<JobRow['state'], number>>;

/** How many jobs are in which state. */
export async function countJobs(db: Reader): Promise<JobCounts> {
  const rows = await db
    .selectFrom('job')
    .select((eb) => ['state', eb.fn.countAll<number>().as('n')])
    .groupBy('state')
    .execute();
  const counts = { queued: 0, running: 0, done: 0, failed: 0 };
  for (const { state, n } of rows) counts[state] = Number(n);
  return counts;
}
