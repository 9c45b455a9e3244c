import type { RawBuilder, UpdateObject } from 'kysely';
import type { Clock } from '#base/clock.ts';
import type { CreateId } from '#base/id.ts';
import type { Json } from '#base/json.ts';
import { type JobTime, jobTime } from '#storage/jobs/job-time.ts';
import { type Claim, type Job, type Jobs, leaseMs, longestWaitMs, type NewJob } from '#storage/jobs/jobs.ts';
import type { Store, Tx } from '#storage/store.ts';
import type { JobRow, Tables } from '#storage/tables.ts';

/** The queue that lies in a store, whichever it is. */
export function createJobs(tools: { store: Store; clock: Clock; createId: CreateId }): Jobs {
  const { store, clock, createId } = tools;
  const at = (): string => new Date(clock()).toISOString();
  const time = jobTime(store, clock);
  const rowOf = (job: NewJob) => ({
    ...{ id: createId(), workspace: job.workspace, kind: job.kind, input: JSON.stringify(job.input) },
    ...{ state: 'queued' as const, created: at(), due: time(0), progress: 0, attempts: 0 },
  });
  return {
    add: async (job) => {
      const row = rowOf(job);
      await store.transact((tx) => tx.db.insertInto('job').values(row).execute());
      return row.id;
    },
    addOnce: (job) => store.transact((tx) => addUnlessOpen(tx, store, rowOf(job))),
    find: async (id) => {
      const row = await store.db.selectFrom('job').selectAll().where('id', '=', id).executeTakeFirst();
      return row && jobOf(row);
    },
    of: async (workspace) =>
      (
        await store.db.selectFrom('job').selectAll().where('workspace', '=', workspace).orderBy('created').execute()
      ).map(jobOf),
    claim: (kinds) => store.transact((tx) => claimNext(tx, store, { kinds, time, lease: createId() })),
    progress: (claim, progress) => setClaimed(store, claim, { progress, leased_until: time(leaseMs) }),
    finish: (claim, result) =>
      setClaimed(store, claim, {
        ...ended,
        state: 'done',
        progress: 1,
        result: JSON.stringify(result),
        problem: null,
        ended: at(),
      }),
    fail: (claim, problem, retryAfterMs) =>
      retryAfterMs === undefined
        ? setClaimed(store, claim, { ...ended, state: 'failed', problem: JSON.stringify(problem), ended: at() })
        : setClaimed(store, claim, {
            ...ended,
            state: 'queued',
            problem: JSON.stringify(problem),
            due: time(retryAfterMs),
          }),
    stop: (id, problem) => store.transact((tx) => stopJob(tx, { id, problem, at: at() })),
    putOff: (claim, why, forMs) =>
      setClaimed(store, claim, {
        ...ended,
        state: 'queued',
        problem: JSON.stringify(why),
        due: time(forMs),
        attempts: Math.max(0, claim.job.attempts - 1),
      }),
    retry: (id) => queueAgain(store, id, time),
  };
}

async function queueAgain(store: Store, id: string, time: JobTime): Promise<boolean> {
  const again = { state: 'queued', attempts: 0, progress: 0, problem: null, ended: null, due: time(0) } as const;
  const row = await store.transact((tx) =>
    tx.db
      .updateTable('job')
      .set(again)
      .where('id', '=', id)
      .where('state', '=', 'failed')
      .returning('id')
      .executeTakeFirst(),
  );
  return row !== undefined;
}

const ended = { lease: null, leased_until: null };

type NewRow = Pick<JobRow, 'id' | 'workspace' | 'kind' | 'state' | 'input' | 'created' | 'progress' | 'attempts'> & {
  readonly due: RawBuilder<string>;
};

/** The workspace's row is held meanwhile, so that two who ask at once get the same job. */
async function addUnlessOpen(tx: Tx, store: Store, row: NewRow): Promise<string> {
  await store.lockDocument(tx, row.workspace);
  const open = await tx.db
    .selectFrom('job')
    .select('id')
    .where('workspace', '=', row.workspace)
    .where('kind', '=', row.kind)
    .where('state', 'in', ['queued', 'running'])
    .executeTakeFirst();
  if (open) return open.id;
  await tx.db.insertInto('job').values(row).execute();
  return row.id;
}

async function stopJob(tx: Tx, { id, problem, at }: { id: string; problem: Json; at: string }): Promise<void> {
  await tx.db
    .updateTable('job')
    .set({ ...ended, state: 'failed', problem: JSON.stringify(problem), ended: at })
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'running'])
    .execute();
}

type Wanted = {
  readonly kinds: readonly string[];
  readonly time: JobTime;
  readonly lease: string;
};

async function claimNext(tx: Tx, store: Store, { kinds, time, lease }: Wanted): Promise<Claim | undefined> {
  if (kinds.length === 0) return undefined;
  const free = await tx.db
    .selectFrom('job')
    .select('id')
    .where('kind', 'in', kinds)
    .where((eb) =>
      eb.or([
        eb.and([eb('state', '=', 'queued'), eb.or([eb('due', '<=', time(0)), eb('due', '>', time(longestWaitMs))])]),
        eb.and([
          eb('state', '=', 'running'),
          eb.or([eb('leased_until', '<=', time(0)), eb('leased_until', '>', time(2 * leaseMs))]),
        ]),
      ]),
    )
    .orderBy('created')
    .orderBy('id')
    .limit(1)
    .$if(store.sharesRows, (query) => query.forUpdate().skipLocked())
    .executeTakeFirst();
  if (!free) return undefined;
  const row = await tx.db
    .updateTable('job')
    .set((eb) => ({
      state: 'running' as const,
      lease,
      leased_until: time(leaseMs),
      progress: 0,
      attempts: eb('attempts', '+', 1),
    }))
    .where('id', '=', free.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return { job: jobOf(row), lease };
}

async function setClaimed(store: Store, claim: Claim, set: UpdateObject<Tables, 'job'>): Promise<boolean> {
  const row = await store.transact((tx) =>
    tx.db
      .updateTable('job')
      .set(set)
      .where('id', '=', claim.job.id)
      .where('lease', '=', claim.lease)
      .where('state', '=', 'running')
      .returning('id')
      .executeTakeFirst(),
  );
  return row !== undefined;
}

/** Gives back what a process that is gone had claimed or put off, by a clock that may have been another; only for a store that one process has to itself. */
export async function releaseJobs(store: Store): Promise<void> {
  await store.transact(async (tx) => {
    await tx.db
      .updateTable('job')
      .set({ ...ended, state: 'queued' })
      .where('state', '=', 'running')
      .execute();
    await tx.db.updateTable('job').set({ due: longAgo }).where('state', '=', 'queued').execute();
  });
}

const longAgo = new Date(0).toISOString();

function jobOf(row: JobRow): Job {
  return {
    id: row.id,
    workspace: row.workspace,
    kind: row.kind,
    state: row.state,
    input: parse(row.input),
    result: row.result === null ? undefined : parse(row.result),
    problem: row.problem === null ? undefined : parse(row.problem),
    progress: row.progress,
    attempts: row.attempts,
    created: row.created,
    ended: row.ended ?? undefined,
  };
}

const parse = (text: string): Json => JSON.parse(text) as Json;
