import { describe, expect, it } from 'vitest';
import { type Claim, type Jobs, leaseMs } from '#storage/jobs/jobs.ts';

/**
 * An empty queue at noon of the tests.
 *
 * Shape   `passes` lets time go by, for the clock and for all who wait; `setClock` moves only what the clock says, as a person does;
 *         `again` is the same queue as the next process finds it, when the one before died with its work.
 */
export type TriedJobs = {
  readonly jobs: Jobs;
  readonly passes: (ms: number) => Promise<void>;
  readonly setClock: (byMs: number) => void;
  readonly again: () => Promise<Jobs>;
};

/** What every queue of work keeps. */
export function jobsContract(name: string, fresh: () => Promise<TriedJobs>): void {
  describe(`jobs ${name}`, () => {
    it('are done by one worker each, the oldest first', async () => {
      const { jobs, passes } = await fresh();
      const ids: string[] = [];
      for (let i = 0; i < 5; i += 1) {
        await passes(1);
        ids.push(await jobs.add({ workspace: 'w', kind: 'import', input: { i } }));
      }
      await jobs.add({ workspace: 'w', kind: 'other', input: null });
      const first = await jobs.claim(['import']);
      expect(first?.job).toMatchObject({ id: ids[0], input: { i: 0 }, state: 'running', attempts: 1 });
      const rest = await Promise.all(Array.from({ length: 8 }, () => jobs.claim(['import'])));
      expect(rest.flatMap((claim) => (claim ? [claim.job.id] : [])).toSorted()).toEqual(ids.slice(1).toSorted());
      expect(await jobs.claim([])).toBeUndefined();
      expect(await jobs.of('w')).toHaveLength(6);
      expect(await jobs.of('x')).toEqual([]);
    });

    it('of a kind are one in a workspace where that is asked, as long as one waits or is under way', async () => {
      const { jobs, passes } = await fresh();
      const once = (workspace = 'w', kind = 'upkeep') => jobs.addOnce({ workspace, kind, input: null });
      const first = await once();
      expect(new Set(await Promise.all([once(), once(), once()]))).toEqual(new Set([first]));
      await passes(1);
      expect(new Set([first, await once('x'), await once('w', 'other')]).size).toBe(3);
      const claim = claimed(await jobs.claim(['upkeep']));
      expect(await once()).toBe(first);
      await jobs.finish(claim, null);
      expect(await once()).not.toBe(first);
    });

    it('say how far they are and how they ended', async () => {
      const { jobs } = await fresh();
      const id = await jobs.add({ workspace: 'w', kind: 'import', input: 1 });
      expect(await jobs.find(id)).toMatchObject({ state: 'queued', progress: 0, created: '2026-05-01T12:00:00.000Z' });
      const claim = claimed(await jobs.claim(['import']));
      expect(await jobs.progress(claim, 0.5)).toBe(true);
      expect(await jobs.find(id)).toMatchObject({ state: 'running', progress: 0.5, ended: undefined });
      expect(await jobs.finish(claim, { rows: 3 })).toBe(true);
      expect(await jobs.find(id)).toMatchObject({
        state: 'done',
        progress: 1,
        result: { rows: 3 },
        ended: '2026-05-01T12:00:00.000Z',
      });
      expect([await jobs.finish(claim, { rows: 4 }), await jobs.progress(claim, 0.1)]).toEqual([false, false]);
      expect(await jobs.find('never')).toBeUndefined();
    });

    it('come again after a failure that asks for it, and not after one that does not', async () => {
      const { jobs, passes } = await fresh();
      const id = await jobs.add({ workspace: 'w', kind: 'import', input: 1 });
      await jobs.fail(claimed(await jobs.claim(['import'])), 'engine away', 5000);
      expect(await jobs.claim(['import'])).toBeUndefined();
      await passes(5000);
      const second = claimed(await jobs.claim(['import']));
      expect(second.job).toMatchObject({ attempts: 2, problem: 'engine away' });
      await jobs.fail(second, 'not a log');
      await passes(leaseMs * 10);
      expect(await jobs.claim(['import'])).toBeUndefined();
      expect(await jobs.find(id)).toMatchObject({ state: 'failed', problem: 'not a log' });
    });

    it('go to another worker when theirs has been silent too long, who alone may end them', async () => {
      const { jobs, passes } = await fresh();
      await jobs.add({ workspace: 'w', kind: 'import', input: 1 });
      const dead = claimed(await jobs.claim(['import']));
      await passes(leaseMs - 1000);
      expect(await jobs.progress(dead, 0.1)).toBe(true);
      await passes(leaseMs - 1000);
      expect(await jobs.claim(['import'])).toBeUndefined();
      await passes(1000);
      const alive = claimed(await jobs.claim(['import']));
      expect(alive.job.id).toBe(dead.job.id);
      expect(await jobs.finish(dead, 'late')).toBe(false);
      expect(await jobs.finish(alive, 'done')).toBe(true);
    });

    it('that are stopped are taken from their worker, and what has ended stays as it ended', async () => {
      const { jobs, passes } = await fresh();
      const add = async () => {
        await passes(1);
        return jobs.add({ workspace: 'w', kind: 'import', input: 1 });
      };
      const [underWay, ended] = [await add(), await add()];
      const claim = claimed(await jobs.claim(['import']));
      await jobs.finish(claimed(await jobs.claim(['import'])), 'done');
      const waiting = await add();
      for (const id of [underWay, ended, waiting]) await jobs.stop(id, 'the log was removed');
      expect([await jobs.progress(claim, 0.5), await jobs.finish(claim, 'done')]).toEqual([false, false]);
      expect(await jobs.claim(['import'])).toBeUndefined();
      for (const id of [underWay, waiting])
        expect(await jobs.find(id)).toMatchObject({ state: 'failed', problem: 'the log was removed' });
      expect(await jobs.find(ended)).toMatchObject({ state: 'done', result: 'done' });
    });

    it('outlive the process, whatever the clock of the next one says', async () => {
      const { jobs, passes, setClock, again } = await fresh();
      await jobs.add({ workspace: 'w', kind: 'import', input: 1 });
      await jobs.claim(['import']);
      await passes(leaseMs);
      setClock(-7 * 24 * 60 * leaseMs);
      expect((await (await again()).claim(['import']))?.job).toMatchObject({ attempts: 2 });
    });

    it('are not held when the clock is put back', async () => {
      const { jobs, passes, setClock } = await fresh();
      await jobs.add({ workspace: 'w', kind: 'import', input: 1 });
      const first = claimed(await jobs.claim(['import']));
      setClock(-24 * 60 * leaseMs);
      await jobs.fail(first, 'engine away', 5000);
      expect(await jobs.claim(['import'])).toBeUndefined();
      await passes(5000);
      expect((await jobs.claim(['import']))?.job).toMatchObject({ attempts: 2 });
      setClock(-24 * 60 * leaseMs);
      expect(await jobs.claim(['import'])).toBeUndefined();
      await passes(leaseMs);
      expect((await jobs.claim(['import']))?.job).toMatchObject({ attempts: 3 });
    });

    it('are put off without that being an attempt, and failed ones tried again when somebody says so', async () => {
      const { jobs, passes } = await fresh();
      const id = await jobs.add({ workspace: 'w', kind: 'import', input: 1 });
      const first = claimed(await jobs.claim(['import']));
      expect(await jobs.retry(id)).toBe(false);
      await jobs.putOff(first, 'disk-full', 10_000);
      expect(await jobs.find(id)).toMatchObject({ state: 'queued', attempts: 0, problem: 'disk-full' });
      expect(await jobs.claim(['import'])).toBeUndefined();
      await passes(10_000);
      await jobs.fail(claimed(await jobs.claim(['import'])), 'not a log');
      expect([await jobs.retry(id), await jobs.retry(id)]).toEqual([true, false]);
      expect((await jobs.claim(['import']))?.job).toMatchObject({ id, attempts: 1, problem: undefined });
    });
  });
}

function claimed(claim: Claim | undefined): Claim {
  if (!claim) throw new Error('nothing to do');
  return claim;
}
