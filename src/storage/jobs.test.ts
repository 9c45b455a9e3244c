import { describe, expect, it } from 'vitest';
import { leaseMs } from '#storage/jobs.ts';
import { eachStore, noon } from '#tests/stores.ts';

await eachStore(({ name, fresh, place, open }) => {
  describe(`jobs on ${name}`, () => {
    it('are done by one worker each, the oldest first', async () => {
      let now = noon;
      const { jobs } = await fresh(() => now);
      const ids: string[] = [];
      for (let i = 0; i < 5; i += 1) {
        now += 1;
        ids.push(await jobs.add({ workspace: 'w', kind: 'import', input: { i } }));
      }
      await jobs.add({ workspace: 'w', kind: 'other', input: null });
      const first = await jobs.claim(['import']);
      expect(first?.job).toMatchObject({ id: ids[0], input: { i: 0 }, state: 'running', attempts: 1 });
      const rest = await Promise.all(Array.from({ length: 8 }, () => jobs.claim(['import'])));
      expect(rest.flatMap((claim) => (claim ? [claim.job.id] : [])).toSorted()).toEqual(ids.slice(1).toSorted());
      expect(await jobs.claim([])).toBeUndefined();
      expect(await jobs.of('w')).toHaveLength(6);
    });

    it('say how far they are and how they ended', async () => {
      const { jobs } = await fresh();
      const id = await jobs.add({ workspace: 'w', kind: 'import', input: 1 });
      const claim = await jobs.claim(['import']);
      if (!claim) throw new Error('nothing to do');
      expect(await jobs.progress(claim, 0.5)).toBe(true);
      expect(await jobs.find(id)).toMatchObject({ state: 'running', progress: 0.5 });
      expect(await jobs.finish(claim, { rows: 3 })).toBe(true);
      expect(await jobs.find(id)).toMatchObject({
        state: 'done',
        progress: 1,
        result: { rows: 3 },
        ended: '2026-05-01T12:00:00.000Z',
      });
      expect(await jobs.finish(claim, { rows: 4 })).toBe(false);
    });

    it('come again after a failure that asks for it, and not after one that does not', async () => {
      let now = noon;
      const { jobs } = await fresh(() => now);
      const id = await jobs.add({ workspace: 'w', kind: 'import', input: 1 });
      const first = await jobs.claim(['import']);
      if (!first) throw new Error('nothing to do');
      await jobs.fail(first, 'engine away', 5000);
      expect(await jobs.claim(['import'])).toBeUndefined();
      now += 5000;
      const second = await jobs.claim(['import']);
      expect(second?.job).toMatchObject({ attempts: 2, problem: 'engine away' });
      if (second) await jobs.fail(second, 'not a log');
      now += leaseMs * 10;
      expect(await jobs.claim(['import'])).toBeUndefined();
      expect(await jobs.find(id)).toMatchObject({ state: 'failed', problem: 'not a log' });
    });

    it('go to another worker when theirs has died, who alone may end them', async () => {
      let now = noon;
      const { jobs } = await fresh(() => now);
      await jobs.add({ workspace: 'w', kind: 'import', input: 1 });
      const dead = await jobs.claim(['import']);
      now += leaseMs;
      const alive = await jobs.claim(['import']);
      if (!dead || !alive) throw new Error('nothing to do');
      expect(alive.job.id).toBe(dead.job.id);
      expect(await jobs.finish(dead, 'late')).toBe(false);
      expect(await jobs.finish(alive, 'done')).toBe(true);
    });

    it('outlive the process', async () => {
      const where = await place();
      let now = noon;
      const before = await open(where, () => now);
      await before.jobs.add({ workspace: 'w', kind: 'import', input: 1 });
      await before.jobs.claim(['import']);
      await before.close();
      now += name === 'SQLite' ? 1 : leaseMs;
      const after = await open(where, () => now);
      expect((await after.jobs.claim(['import']))?.job).toMatchObject({ attempts: 2 });
    });
  });
});
