import type { Clock } from '#base/clock.ts';
import type { Json } from '#base/json.ts';
import { type Claim, type Job, type Jobs, leaseMs, longestWaitMs, type NewJob } from '#storage/jobs/jobs.ts';

type Held = { job: Job; due: number; lease?: string | undefined; leasedUntil: number };

/** What a queue in memory holds, for tests that open it anew; a clock of its own says how much time has passed. */
export type JobMemory = { readonly held: Held[]; ids: number };

export const createJobMemory = (): JobMemory => ({ held: [], ids: 0 });

/** A queue that is gone with its process. `passed` is a time that never goes back; `clock` is what the day is called. Units: ms. */
export function openMemoryJobs(memory: JobMemory, { clock, passed }: { clock: Clock; passed: () => number }): Jobs {
  const { held } = memory;
  const ended = (state: 'done' | 'failed') => ({ state, ended: new Date(clock()).toISOString() });
  const named = (id: string): Held | undefined => held.find(({ job }) => job.id === id);
  const add = (job: NewJob): string => addTo(memory, job, { created: new Date(clock()).toISOString(), due: passed() });
  return {
    add: async (job) => add(job),
    addOnce: async (job) => held.find((one) => isOpen(one) && isAlike(one, job))?.job.id ?? add(job),
    find: async (id) => named(id)?.job,
    of: async (workspace) => held.map(({ job }) => job).filter((job) => job.workspace === workspace),
    claim: async (kinds) => {
      const one = held.find((some) => kinds.includes(some.job.kind) && isOpen(some) && isFree(some, passed()));
      if (!one) return undefined;
      const lease = `lease-${(memory.ids += 1)}`;
      const job: Job = { ...one.job, state: 'running', progress: 0, attempts: one.job.attempts + 1 };
      Object.assign(one, { job, lease, leasedUntil: passed() + leaseMs });
      return { job, lease };
    },
    progress: async (claim, progress) => set(held, claim, { progress }, { leasedUntil: passed() + leaseMs }),
    finish: async (claim, result) =>
      set(held, claim, { ...ended('done'), progress: 1, result: copy(result), problem: undefined }),
    fail: async (claim, why, retryAfterMs) => {
      const problem = copy(why);
      if (retryAfterMs === undefined) return set(held, claim, { ...ended('failed'), problem });
      return set(held, claim, { state: 'queued', problem }, { lease: undefined, due: passed() + retryAfterMs });
    },
    stop: async (id, problem) => {
      const one = named(id);
      if (one && isOpen(one)) one.job = { ...one.job, ...ended('failed'), problem: copy(problem) };
    },
    putOff: async (claim, why, forMs) => {
      const said = { state: 'queued', problem: copy(why), attempts: claim.job.attempts - 1 } as const;
      return set(held, claim, said, { lease: undefined, due: passed() + forMs });
    },
    retry: async (id) => {
      const one = named(id);
      if (one?.job.state !== 'failed') return false;
      const again = { state: 'queued', attempts: 0, progress: 0, problem: undefined, ended: undefined } as const;
      Object.assign(one, { job: { ...one.job, ...again }, due: passed() });
      return true;
    },
  };
}

function addTo(memory: JobMemory, job: NewJob, { created, due }: { created: string; due: number }): string {
  const { workspace, kind, input } = job;
  const id = `job-${(memory.ids += 1)}`;
  const nothing = { result: undefined, problem: undefined, ended: undefined };
  const asked = { id, workspace, kind, input: copy(input), created };
  memory.held.push({ job: { ...asked, state: 'queued', progress: 0, attempts: 0, ...nothing }, due, leasedUntil: 0 });
  return id;
}

/** Only whoever holds the lease may say anything. */
const set = (
  held: readonly Held[],
  claim: Claim,
  ...[said, more = { lease: undefined }]: [said: Partial<Job>, more?: Partial<Held>]
): boolean => {
  const one = held.find(({ job }) => job.id === claim.job.id);
  if (one?.job.state !== 'running' || one.lease !== claim.lease) return false;
  Object.assign(one, { job: { ...one.job, ...said }, ...more });
  return true;
};

const isOpen = ({ job }: Held): boolean => job.state === 'queued' || job.state === 'running';

const isAlike = ({ job }: Held, { workspace, kind }: NewJob): boolean =>
  job.workspace === workspace && job.kind === kind;

function isFree({ job, due, leasedUntil }: Held, now: number): boolean {
  const isQueued = job.state === 'queued';
  const waits = (isQueued ? due : leasedUntil) - now;
  return waits <= 0 || waits > (isQueued ? longestWaitMs : 2 * leaseMs);
}

const copy = (value: Json): Json => structuredClone(value);
