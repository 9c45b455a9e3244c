import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { migrations } from '#storage/migrations/all.ts';
import { migrate } from '#storage/migrations/migrate.ts';
import { startJourney } from '#storage/journal/journal.contract.ts';
import { makeStudy, words } from '#storage/sealing/study.fixture.ts';
import { eachStore } from '#tests/stores.ts';

await eachStore(({ name, place, open }) => {
  describe(`a storage on ${name}`, () => {
    it('has what was written when it is opened again', async () => {
      const where = await place();
      const storage = await open(where);
      const doc = await startJourney(storage.journal);
      await storage.close();
      expect((await (await open(where)).journal.load('j'))?.doc).toEqual(doc);
    });

    it('is not opened by an older Stig than made it', async () => {
      const where = await place();
      const storage = await open(where);
      await storage.db.insertInto('migration').values({ number: 99, name: 'from the future', at: '' }).execute();
      await storage.close();
      await expect(open(where)).rejects.toThrow('opened by a newer Stig');
    });

    it('takes up a step that was left out when later ones were made, once', async () => {
      const { store } = await open(await place());
      const ran: number[] = [];
      const step = (number: number) => ({ number, name: `step ${number}`, up: async () => void ran.push(number) });
      const more = [...migrations, step(1001)];
      await migrate(store, [...more, step(1003)], () => 0);
      const all = [...more, step(1002), step(1003)];
      await migrate(store, all, () => 0);
      await migrate(store, all, () => 0);
      expect(ran).toEqual([1001, 1003, 1002]);
    });

    if (name === 'SQLite')
      it('is one process’s, which the next one names', async () => {
        const where = await place();
        await open(where);
        const program = `import { openStorage } from '#storage/storage.ts';
          openStorage({ dataDir: ${JSON.stringify(where.dataDir)} }, { clock: () => 0 }).catch((why) => console.log(why.name, why.message));`;
        const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', program], {
          encoding: 'utf8',
        });
        expect(stdout + stderr).toContain(
          `DataFolderInUse The data folder ${where.dataDir} is in use by process ${process.pid}, since 2026-05-01`,
        );
      });

    if (name === 'SQLite')
      it('is free again when its process was killed', async () => {
        const where = await place();
        const program = `import { openStorage } from '#storage/storage.ts';
          await openStorage({ dataDir: ${JSON.stringify(where.dataDir)} }, { clock: () => 0 });
          process.kill(process.pid, 'SIGKILL');`;
        const { signal } = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', program]);
        expect(signal).toBe('SIGKILL');
        await startJourney((await open(where)).journal);
      });

    if (name === 'PostgreSQL')
      it('is shared: a process hears of, and catches up with, what another wrote', async () => {
        const where = await place();
        const [one, two] = [await open(where), await open(where)];
        const doc = await startJourney(one.journal);
        const heard: (string | null)[] = [];
        two.journal.watch((id) => heard.push(id));
        const command = { do: 'add', type: 'phase', id: 'p2', body: { name: 'Two' } } as const;
        await one.journal.write(doc, { command, commandId: 'one', actor: 'ada' });
        await expect.poll(() => heard).toContain('j');
        const mine = { do: 'add', type: 'phase', id: 'p3', body: { name: 'Three' } } as const;
        const written = await two.journal.write(doc, { command: mine, commandId: 'two', actor: 'bo' });
        expect(written.steps.map((step) => step.commandId)).toEqual(['one', 'two']);
        expect((await one.journal.load('j'))?.doc).toEqual(written.doc);
      });

    if (name === 'PostgreSQL')
      it('may be opened by several at once while its tables are made', async () => {
        const where = await place();
        const all = await Promise.all([open(where), open(where), open(where)]);
        expect(all).toHaveLength(3);
      });

    if (name === 'PostgreSQL')
      it('lets go of keys in every process when one has destroyed them', async () => {
        const where = await place();
        const [one, two] = [await open(where), await open(where)];
        await makeStudy(one);
        const quote = async () => (await two.journal.load('j'))?.doc.records.get('q1');
        expect((await quote())?.body['text']).toBe(words.excerpt);
        await one.erase({ workspace: 'w', participant: 'viola', by: 'ada' });
        await expect.poll(quote).toMatchObject({ erased: true, body: { text: '' } });
      });

    it('finishes what was asked before it closes', async () => {
      const where = await place();
      const storage = await open(where);
      const doc = await startJourney(storage.journal);
      const command = { do: 'add', type: 'phase', id: 'last', body: { name: 'Last' } } as const;
      const asked = storage.journal.write(doc, { command, commandId: 'last', actor: 'ada' });
      await storage.close();
      expect((await asked).outcome.ok).toBe(true);
      expect((await (await open(where)).journal.load('j'))?.doc.records.has('last')).toBe(true);
    });

    if (name === 'PostgreSQL')
      it('listens again after its line broke, and says that anything may have changed', async () => {
        const where = await place();
        const storage = await open(where);
        const heard: (string | null)[] = [];
        storage.journal.watch((id) => heard.push(id));
        if (!('pool' in storage.raw)) throw new Error('not PostgreSQL');
        await storage.raw.pool.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'stig news' and datname = current_database()`,
        );
        await expect.poll(() => heard).toContain(null);
        await storage.journal.create({ id: 'later', kind: 'journey', workspace: 'w' });
        await expect.poll(() => heard).toContain('later');
      });
  });
});
