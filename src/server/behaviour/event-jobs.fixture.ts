import { afterAll, beforeAll } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { jobRunners } from '#server/jobs/job-runners.ts';
import { runJobs } from '#server/jobs/run-jobs.ts';
import type { TestAsker, TestHttp } from '#server/http/test-http.fixture.ts';

type Owner = TestAsker & { readonly workspace: string; readonly journey: string };
type Opened = { readonly http: TestHttp; readonly owner: Owner };
export type Jobs = ReturnType<typeof runJobs>;

/** A server whose jobs are done as they come, but for those of the example; there before the tests, and closed after them. */
export function withJobs(open: () => Promise<Opened>, use: (opened: Opened & { readonly jobs: Jobs }) => void): void {
  let close = async (): Promise<void> => {};
  beforeAll(async () => {
    const { http, owner } = await open();
    const { storage } = http.parts;
    for (const job of await storage.jobs.of(owner.workspace)) await storage.jobs.stop(job.id, 'not in this test');
    const jobs = startJobs(http);
    close = async () => {
      await jobs.close();
      await http.close();
    };
    use({ http, owner, jobs });
  });
  afterAll(() => close());
}

/** Does the jobs of a server. */
export function startJobs({ parts }: TestHttp): Jobs {
  const jobs = runJobs({
    jobs: parts.storage.jobs,
    runners: jobRunners({ ...parts, ...parts.storage }),
    report: () => {},
  });
  jobs.start();
  return jobs;
}

/** Whether slides tell what was counted, and what they say is left out. */
export async function behaviourInSlides(http: TestHttp, { cookie }: TestAsker, url: string) {
  const headers = { host: 'stig.test', cookie };
  const { rawPayload, headers: said } = await http.app.inject({ url: `${url}&language=en`, headers });
  const all = Object.values(unzipSync(rawPayload)).map((bytes) => strFromU8(bytes));
  return { isTold: all.join('').includes('Counted in event files'), leftOut: said['stig-left-out'] };
}
