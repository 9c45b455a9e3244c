import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { leaseMs } from '#storage/jobs/jobs.ts';
import type { Storage } from '#storage/storage.ts';
import { eachStore, noon } from '#tests/stores.ts';

await eachStore(({ name, fresh, place, open }) => {
  /** On PostgreSQL it is the server's time that passes: what was written is that much older. */
  const passesIn = async ({ dialect, db }: Storage, ms: number): Promise<void> => {
    if (dialect === 'sqlite') return;
    const earlier = (column: string) =>
      sql`to_char(${sql.ref(column)}::timestamptz at time zone 'utc' - ${ms} * interval '1 millisecond', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
    await sql`update job set due = ${earlier('due')}, leased_until = ${earlier('leased_until')}`.execute(db);
  };
  const timed = async (clock: () => number) => {
    const storage = await fresh(clock);
    return { jobs: storage.jobs, passes: (ms: number) => passesIn(storage, ms) };
  };

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
      const { jobs, passes } = await timed(() => now);
      const id = await jobs.add({ workspace: 'w', kind: 'import', input: 1 });
      const first = await jobs.claim(['import']);
      if (!first) throw new Error('nothing to do');
      await jobs.fail(first, 'engine away', 5000);
      expect(await jobs.claim(['import'])).toBeUndefined();
      now += 5000;
      await passes(5000);
      const second = await jobs.claim(['import']);
      expect(second?.job).toMatchObject({ attempts: 2, problem: 'engine away' });
      if (second) await jobs.fail(second, 'not a log');
      now += leaseMs * 10;
      await passes(leaseMs * 10);
      expect(await jobs.claim(['import'])).toBeUndefined();
      expect(await jobs.find(id)).toMatchObject({ state: 'failed', problem: 'not a log' });
    });

    it('go to another worker when theirs has died, who alone may end them', async () => {
      let now = noon;
      const { jobs, passes } = await timed(() => now);
      await jobs.add({ workspace: 'w', kind: 'import', input: 1 });
      const dead = await jobs.claim(['import']);
      now += leaseMs;
      await passes(leaseMs);
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
      await passesIn(before, leaseMs);
      await before.close();
      now -= 7 * 24 * 60 * leaseMs;
      const after = await open(where, () => now);
      expect((await after.jobs.claim(['import']))?.job).toMatchObject({ attempts: 2 });
    });

    it('are not held when the clock is put back', async () => {
      let now = noon;
      const { jobs, passes } = await timed(() => now);
      await jobs.add({ workspace: 'w', kind: 'import', input: 1 });
      const first = await jobs.claim(['import']);
      if (!first) throw new Error('nothing to do');
      now -= 24 * 60 * leaseMs;
      await jobs.fail(first, 'engine away', 5000);
      expect(await jobs.claim(['import'])).toBeUndefined();
      now += 5000;
      await passes(5000);
      const second = await jobs.claim(['import']);
      expect(second?.job).toMatchObject({ attempts: 2 });
      now -= 24 * 60 * leaseMs;
      expect(await jobs.claim(['import'])).toBeUndefined();
      now += leaseMs;
      await passes(leaseMs);
      expect((await jobs.claim(['import']))?.job).toMatchObject({ attempts: 3 });
    });

    it('are put off without that being an attempt, and failed ones tried again when somebody says so', async () => {
      let now = noon;
      const { jobs, passes } = await timed(() => now);
      const id = await jobs.add({ workspace: 'w', kind: 'import', input: 1 });
      const first = await jobs.claim(['import']);
      if (!first) throw new Error('nothing to do');
      expect(await jobs.retry(id)).toBe(false);
      await jobs.putOff(first, 'disk-full', 10_000);
      expect(await jobs.find(id)).toMatchObject({ state: 'queued', attempts: 0, problem: 'disk-full' });
      now += 10_000;
      await passes(10_000);
      const second = await jobs.claim(['import']);
      if (!second) throw new Error('nothing to do');
      await jobs.fail(second, 'not a log');
      expect([await jobs.retry(id), await jobs.retry(id)]).toEqual([true, false]);
      expect((await jobs.claim(['import']))?.job).toMatchObject({ id, attempts: 1, problem: undefined });
    });
  });
});
