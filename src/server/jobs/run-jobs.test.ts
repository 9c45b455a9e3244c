import { describe, expect, it } from 'vitest';
import { eraseCustomersKind, importEventsKind } from '#server/jobs/job-kinds.ts';
import { type JobOutcome, type JobRunner, runJobs } from '#server/jobs/run-jobs.ts';
import type { Job, Jobs } from '#storage/jobs/jobs.ts';
import { DatabaseAway } from '#storage/trouble/trouble.ts';
import { eachStore, noon } from '#tests/stores.ts';

await eachStore(({ name, fresh }) => {
  describe(`jobs on ${name}`, () => {
    const ended = async (jobs: Jobs, id: string): Promise<Job | undefined> => {
      for (let tries = 0; tries < 100; tries += 1) {
        const job = await jobs.find(id);
        if (job?.state === 'done' || job?.state === 'failed') return job;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return jobs.find(id);
    };
    const running = (jobs: Jobs, work: JobRunner, waitMs?: number) => {
      const reports: unknown[] = [];
      const run = runJobs({ jobs, runners: { work }, report: (error) => reports.push(error), waitMs });
      run.start();
      return { ...run, reports };
    };

    it('are done one after the other, and answer what came of them', async () => {
      const { jobs } = await fresh();
      let under = 0;
      const run = running(jobs, async ({ input }): Promise<JobOutcome> => {
        under += 1;
        expect(under).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 5));
        under -= 1;
        return input === 3 ? { failed: 'three is too many' } : { done: { was: input } };
      });
      const ids = [];
      for (const input of [1, 2, 3]) ids.push(await jobs.add({ workspace: 'w', kind: 'work', input }));
      run.wake();
      const all = await Promise.all(ids.map((id) => ended(jobs, id)));
      expect(all.map((job) => job?.state)).toEqual(['done', 'done', 'failed']);
      expect(all.map((job) => job?.result ?? job?.problem)).toEqual([{ was: 1 }, { was: 2 }, 'three is too many']);
      await run.close();
    });

    it('are put back when the server stops in their middle, and done by the next', async () => {
      const { jobs } = await fresh();
      const id = await jobs.add({ workspace: 'w', kind: 'work', input: 1 });
      let begun = (): void => {};
      const inside = new Promise<void>((resolve) => (begun = resolve));
      const first = running(jobs, async (_job, progress) => {
        begun();
        for (let share = 0; await progress(share); share += 0.01)
          await new Promise((resolve) => setTimeout(resolve, 5));
        throw new Error('stopped');
      });
      await inside;
      await first.close();
      expect([(await jobs.find(id))?.state, first.reports]).toEqual(['queued', []]);
      const second = running(jobs, async () => ({ done: 'at last' }));
      expect((await ended(jobs, id))?.result).toBe('at last');
      await second.close();
    });

    it('that break are reported and tried again later', async () => {
      const { jobs } = await fresh();
      const id = await jobs.add({ workspace: 'w', kind: 'work', input: 1 });
      const run = running(jobs, async () => {
        throw new Error('the disk is full');
      });
      while (run.reports.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      await run.close();
      expect(await jobs.find(id)).toMatchObject({ state: 'queued', attempts: 1, problem: 'the disk is full' });
    });

    it('whose end was written while its answer was lost are not waited for', async () => {
      const { jobs } = await fresh();
      const id = await jobs.add({ workspace: 'w', kind: 'work', input: 1 });
      const finish: Jobs['finish'] = async (claim, result) => {
        await jobs.finish(claim, result);
        throw new DatabaseAway('no answer');
      };
      const run = running({ ...jobs, finish }, async () => ({ done: 'once' }), 50);
      await expect.poll(() => run.reports.length).toBeGreaterThan(0);
      expect([(await jobs.find(id))?.state, run.waitFor()]).toEqual(['done', 'database-away']);
      await expect.poll(() => run.waitFor(), { timeout: 20_000 }).toBeUndefined();
      await run.close();
    });

    it('of one lane do not wait for one of another that is stuck', async () => {
      let now = noon;
      const { jobs } = await fresh(() => (now += 1));
      let letGo = (): void => {};
      const stuck = new Promise<void>((resolve) => (letGo = resolve));
      const done: string[] = [];
      const runners: Readonly<Record<string, JobRunner>> = {
        [importEventsKind]: async ({ input }) => {
          await stuck;
          done.push(`import ${String(input)}`);
          return { done: input };
        },
        [eraseCustomersKind]: async ({ input }) => {
          done.push(`erase ${String(input)}`);
          return { done: input };
        },
      };
      const add = (kind: string, input: number) => jobs.add({ workspace: 'w', kind, input });
      const imports = [await add(importEventsKind, 1), await add(importEventsKind, 2)];
      const erasures = [await add(eraseCustomersKind, 3), await add(eraseCustomersKind, 4)];
      const run = runJobs({ jobs, runners, report: () => {} });
      run.start();
      for (const id of erasures) expect((await ended(jobs, id))?.state).toBe('done');
      const states = await Promise.all(imports.map(async (id) => (await jobs.find(id))?.state));
      expect(states).toEqual(['running', 'queued']);
      letGo();
      for (const id of imports) expect((await ended(jobs, id))?.state).toBe('done');
      expect(done).toEqual(['erase 3', 'erase 4', 'import 1', 'import 2']);
      await run.close();
    });

    it('wait while the disk is full, however long, and are done when there is room', async () => {
      const { jobs } = await fresh(Date.now);
      const id = await jobs.add({ workspace: 'w', kind: 'work', input: 1 });
      let tries = 0;
      const run = running(
        jobs,
        async () => {
          tries += 1;
          if (tries < 6) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
          return { done: run.waitFor() ?? null };
        },
        1,
      );
      const waking = setInterval(run.wake, 10);
      const job = await ended(jobs, id);
      clearInterval(waking);
      expect(job).toMatchObject({ state: 'done', result: 'disk-full', attempts: 1 });
      expect(run.waitFor()).toBeUndefined();
      await run.close();
    });
  });
});
