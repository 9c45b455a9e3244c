import type { Json } from '#base/json.ts';
import type { Claim, Job, Jobs } from '#storage/jobs.ts';

/** How one kind of job is done; what it throws counts as the world's fault, and it is tried again. */
export type JobRunner = (job: Job, progress: (share: number) => Promise<boolean>) => Promise<JobOutcome>;

export type JobOutcome = { readonly done: Json } | { readonly failed: Json };

export type RunJobsParts = {
  readonly jobs: Jobs;
  readonly runners: Readonly<Record<string, JobRunner>>;
  readonly report: (error: unknown, at: string) => void;
};

export type RunningJobs = {
  readonly start: () => void;
  /** Says that there is a new job. */
  readonly wake: () => void;
  /** Takes no more; the one under way is put back, to be done from its beginning by whoever comes next. */
  readonly close: () => Promise<void>;
};

const mostAttempts = 3;
const lookAgainMs = 2000;
const stillHereMs = 20_000;

/** Does queued jobs one after the other, from its start until it is closed. */
export function runJobs(parts: RunJobsParts): RunningJobs {
  let working: Promise<void> | undefined;
  let wake = (): void => {};
  const state = { closing: false };
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
      const claim = await nextJob(parts);
      if (claim) await runOne(parts, claim, state);
      else await pause();
    }
  };
  return {
    start: () => {
      working ??= work();
    },
    wake: () => wake(),
    close: async () => {
      state.closing = true;
      wake();
      await working;
    },
  };
}

async function nextJob({ jobs, runners, report }: RunJobsParts): Promise<Claim | undefined> {
  try {
    return await jobs.claim(Object.keys(runners));
  } catch (error) {
    report(error, 'jobs');
    return undefined;
  }
}

async function runOne(parts: RunJobsParts, claim: Claim, state: { readonly closing: boolean }): Promise<void> {
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
  } catch (error) {
    if (!state.closing) report(error, `job ${claim.job.kind}`);
    await putBack(parts, claim, { error, closing: state.closing });
  } finally {
    clearInterval(stillHere);
  }
}

type Broken = { readonly error: unknown; readonly closing: boolean };

async function putBack({ jobs, report }: RunJobsParts, claim: Claim, { error, closing }: Broken): Promise<void> {
  const { attempts } = claim.job;
  const again = closing ? 0 : attempts < mostAttempts ? attempts * 5000 : undefined;
  const problem = error instanceof Error ? error.message : String(error);
  await jobs.fail(claim, problem, again).catch((why: unknown) => report(why, 'jobs'));
}
