import type { Json } from '#base/json.ts';

/** Work that goes on behind a request and outlives the process. Never put a participant's words in it: it is not sealed. */
export type Job = {
  readonly id: string;
  readonly workspace: string;
  readonly kind: string;
  readonly state: 'queued' | 'running' | 'done' | 'failed';
  readonly input: Json;
  readonly result: Json | undefined;
  readonly problem: Json | undefined;
  /** 0 … 1. */
  readonly progress: number;
  readonly attempts: number;
  readonly created: string;
  readonly ended: string | undefined;
};

/** A job that is this worker's until its lease runs out. */
export type Claim = { readonly job: Job; readonly lease: string };

/** What is asked to be done. */
export type NewJob = { readonly workspace: string; readonly kind: string; readonly input: Json };

/**
 * A queue of work.
 *
 * Shape   `jobs.contract.ts` says what every queue keeps.
 */
export type Jobs = {
  readonly add: (job: NewJob) => Promise<string>;
  /** The same, unless one of its kind waits or is under way in the workspace already: then it is that one. */
  readonly addOnce: (job: NewJob) => Promise<string>;
  readonly find: (id: string) => Promise<Job | undefined>;
  readonly of: (workspace: string) => Promise<readonly Job[]>;
  /** The oldest job that is due, or whose worker has been silent too long; nobody else gets the same. */
  readonly claim: (kinds: readonly string[]) => Promise<Claim | undefined>;
  /** Says how far it is and that the worker lives. False: the lease was lost, stop. */
  readonly progress: (claim: Claim, progress: number) => Promise<boolean>;
  readonly finish: (claim: Claim, result: Json) => Promise<boolean>;
  /** Ends it as failed, or puts it back to be tried again after `retryAfterMs`. */
  readonly fail: (claim: Claim, problem: Json, retryAfterMs?: number) => Promise<boolean>;
  /** Ends a job that waits or is under way; whoever does it hears so when saying how far it is. */
  readonly stop: (id: string, problem: Json) => Promise<void>;
  /** Puts it back until the world lets it be done, as when the disk is full: that was no attempt. */
  readonly putOff: (claim: Claim, why: Json, forMs: number) => Promise<boolean>;
  /** Has a job that failed done again from its beginning; false when it did not fail. */
  readonly retry: (id: string) => Promise<boolean>;
};

/** How long a worker may be silent before another takes its job. */
export const leaseMs = 60_000;

/** No job is put off for longer: what seems to be was written by a clock that has been put back since. */
export const longestWaitMs = 10 * 60_000;
