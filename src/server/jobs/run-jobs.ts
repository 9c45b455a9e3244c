import type { Json } from '#base/json.ts';
import type { JobWait } from '#protocol/http/jobs.ts';
import { laneOf } from '#server/jobs/job-kinds.ts';
import { waitsFor } from '#server/jobs/waits-for.ts';
import type { Claim, Job, Jobs } from '#storage/jobs/jobs.ts';

/** How one kind of job is done; what it throws counts as the world's fault, and it is tried again. */
export type JobRunner = (job: Job, progress: (share: number) => Promise<boolean>) => Promise<JobOutcome>;

export type JobOutcome = { readonly done: Json } | { readonly failed: Json };

export type RunJobsParts = {
  readonly jobs: Jobs;
  readonly runners: Readonly<Record<string, JobRunner>>;
  readonly report: (error: unknown, at: string) => void;
  /** How long a job rests that waits for the world. */
  readonly waitMs?: number | undefined;
};

export type RunningJobs = {
  readonly start: () => void;
  /** Says that there is a new job. */
  readonly wake: () => void;
  /** What jobs wait for, where they do. */
  readonly waitFor: () => JobWait | undefined;
  /** Takes no more; those under way are put back, to be done from their beginning by whoever comes next. */
  readonly close: () => Promise<void>;
};

const mostAttempts = 3;
const lookAgainMs = 2000;
const stillHereMs = 20_000;
const defaultWaitMs = 10_000;

/** What the last job waited for, and when it will be asked for again. Units: milliseconds. */
type PutOff = { readonly wait: JobWait; readonly until: number };

/** `claimWaits` is why nobody can be asked for a job, `putOff` why the last one was put off. */
type State = { closing: boolean; claimWaits: JobWait | undefined; putOff: PutOff | undefined };

/** Does queued jobs, those of a lane one after the other and beside those of the others, from its start until it is closed. */
export function runJobs(parts: RunJobsParts): RunningJobs {
  const byLane = Map.groupBy(Object.entries(parts.runners), ([kind]) => laneOf(kind));
  const lanes = [...byLane.values()].map((runners) => runLane({ ...parts, runners: Object.fromEntries(runners) }));
  return {
    start: () => {
      for (const lane of lanes) lane.start();
    },
    wake: () => {
      for (const lane of lanes) lane.wake();
    },
    waitFor: () => lanes.map((lane) => lane.waitFor()).find((wait) => wait !== undefined),
    close: async () => {
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

function runLane(parts: RunJobsParts): RunningJobs {
  let working: Promise<void> | undefined;
  let wake = (): void => {};
  const state: State = { closing: false, claimWaits: undefined, putOff: undefined };
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, lookAgainMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const work = async (): Promise<void> => {
    while (!state.closing) {
      const claim = await nextJob(parts, state);
      if (claim) await runOne(parts, claim, state);
      else await pause();
    }
  };
  return {
    start: () => {
      working ??= work();
    },
    wake: () => wake(),
    waitFor: () => state.claimWaits ?? state.putOff?.wait,
    close: async () => {
      state.closing = true;
      wake();
      await working;
    },
  };
}

async function nextJob({ jobs, runners, report }: RunJobsParts, state: State): Promise<Claim | undefined> {
  try {
    const claim = await jobs.claim(Object.keys(runners));
    state.claimWaits = undefined;
    // It was done after all, and only the answer lost; or somebody else does it now.
    if (!claim && state.putOff && performance.now() > state.putOff.until) state.putOff = undefined;
    return claim;
  } catch (error) {
    state.claimWaits = waitsFor(error);
    report(error, 'jobs');
    return undefined;
  }
}

async function runOne(parts: RunJobsParts, claim: Claim, state: State): Promise<void> {
  const { jobs, runners, report } = parts;
  let reached = 0;
  const progress = async (share: number): Promise<boolean> => {
    reached = share;
    return !state.closing && (await jobs.progress(claim, share));
  };
  const stillHere = setInterval(() => void progress(reached).catch(() => false), stillHereMs);
  try {
    const outcome = await runners[claim.job.kind]?.(claim.job, progress);
    if (outcome && 'done' in outcome) await jobs.finish(claim, outcome.done);
    else await jobs.fail(claim, outcome?.failed ?? 'nobody does such jobs');
    state.putOff = undefined;
  } catch (error) {
    if (!state.closing) report(error, `job ${claim.job.kind}`);
    const wait = waitsFor(error);
    state.putOff = wait && { wait, until: Infinity };
    await putBack(parts, claim, { error, state });
    state.putOff = wait && { wait, until: performance.now() + (parts.waitMs ?? defaultWaitMs) + lookAgainMs };
  } finally {
    clearInterval(stillHere);
  }
}

type Broken = { readonly error: unknown; readonly state: State };

/** Where that cannot be written either, as on a full disk, it is said again until it can. */
async function putBack(parts: RunJobsParts, claim: Claim, broken: Broken): Promise<void> {
  const { report, waitMs = defaultWaitMs } = parts;
  for (;;) {
    try {
      return await putBackOnce(parts, claim, broken);
    } catch (why) {
      report(why, 'jobs');
      if (broken.state.closing || !waitsFor(why)) return;
      await new Promise((resolve) => setTimeout(resolve, Math.min(waitMs, lookAgainMs)));
    }
  }
}

async function putBackOnce(parts: RunJobsParts, claim: Claim, { error, state }: Broken): Promise<void> {
  const { jobs, waitMs = defaultWaitMs } = parts;
  const { attempts } = claim.job;
  const wait = waitsFor(error);
  if (state.closing) await jobs.putOff(claim, problemOf(error), 0);
  else if (wait) await jobs.putOff(claim, wait, waitMs);
  else await jobs.fail(claim, problemOf(error), attempts < mostAttempts ? attempts * 5000 : undefined);
}

const problemOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
