import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { ordersBetween } from '#base/order-key.ts';
import type { Command } from '#model/document/command.ts';
import { examine } from '#storage/doctor/doctor.ts';
import { mendOutbox } from '#storage/outbox/mend-outbox.ts';
import type { Happened } from '#storage/outbox/outbox.ts';
import type { Storage } from '#storage/storage.ts';
import { eachStore } from '#tests/stores.ts';

await eachStore(({ name, fresh, place, open }) => {
  describe(`the outbox on ${name}`, () => {
    it('has what happened to all documents in one order, with what was touched', async () => {
      const storage = await fresh();
      await begin(storage, 'one');
      await begin(storage, 'two');
      await write(storage, 'one', [phase('p1'), phase('p2')]);
      await storage.documents.remove({ id: 'two', by: 'ada' });
      const all = await readAll(storage, 'test');
      expect(all.map(({ place: at, document, did, seq }) => [at, document, did, seq])).toEqual([
        [1, 'one', 'begun', 0],
        [2, 'one', 'stepped', 1],
        [3, 'two', 'begun', 0],
        [4, 'two', 'stepped', 1],
        [5, 'one', 'stepped', 2],
        [6, 'one', 'stepped', 3],
        [7, 'two', 'removed', 1],
      ]);
      expect(all[4]).toMatchObject({ workspace: 'w', kind: 'journey', touched: { phase: ['p1'] } });
      expect(await storage.outbox.head()).toBe(7);
    });

    it('names no records where a step touched many of them', async () => {
      const storage = await fresh();
      await begin(storage, 'one');
      const records = ordersBetween(null, null, 250).map((order, i) => ({
        ...{ type: 'phase' as const, id: `p${i}`, order, body: {} },
      }));
      await write(storage, 'one', [{ do: 'import', records }]);
      expect((await readAll(storage, 'test')).at(-1)).toMatchObject({ did: 'stepped', touched: undefined });
    });

    it('has nothing of what was undone, and no gap where it would have stood', async () => {
      const storage = await fresh();
      await begin(storage, 'one');
      const wanted = (command: Command, n: number) => [{ command, actor: 'ada', commandId: `u${n}` }];
      const twice = { id: 'one', kind: 'journey' as const, wanted: wanted(phase('p1'), 1) };
      const no = { id: 'three', kind: 'journey' as const, wanted: wanted({ do: 'remove', type: 'phase', id: 'x' }, 2) };
      expect((await storage.writeTogether({ workspace: 'w', shares: [twice, no] })).ok).toBe(false);
      await write(storage, 'one', [phase('p2')]);
      const all = await readAll(storage, 'test');
      expect(all.map(({ place: at, document, seq }) => [at, document, seq])).toEqual([
        [1, 'one', 0],
        [2, 'one', 1],
        [3, 'one', 2],
      ]);
    });

    it('is read by each feed by itself, and once', async () => {
      const storage = await fresh();
      await begin(storage, 'one');
      expect(await readAll(storage, 'a')).toHaveLength(2);
      expect(await readAll(storage, 'a')).toHaveLength(0);
      await write(storage, 'one', [phase('p1')]);
      expect(await readAll(storage, 'a')).toMatchObject([{ seq: 2 }]);
      expect(await readAll(storage, 'b')).toHaveLength(3);
      expect([await storage.outbox.cursor('a'), await storage.outbox.cursor('c')]).toEqual([3, 0]);
    });

    it('is read again where the work of a feed came to nothing, and nothing of that stays', async () => {
      const storage = await fresh();
      await begin(storage, 'one');
      const broken = storage.outbox.read('a', async (tx) => {
        await tx.db.insertInto('setting').values({ key: 'half', value: 'done' }).execute();
        throw new Error('no more');
      });
      await expect(broken).rejects.toThrow('no more');
      expect(await storage.settings.get('half')).toBeUndefined();
      expect(await readAll(storage, 'a')).toHaveLength(2);
    });

    it('gives all to those who read while many write, each once, each document in its order', async () => {
      const where = await place();
      const storage = await open(where);
      const beside = name === 'SQLite' ? storage : await open(where);
      const ids = ['one', 'two', 'three', 'four'];
      for (const id of ids) await begin(storage, id);
      const read: Happened[] = [];
      let isWriting = true;
      const reading = [storage, beside].map(async ({ outbox }) => {
        while (isWriting)
          await outbox.read('shared', async (tx, some) => {
            await tx.db
              .insertInto('setting')
              .values(some.map(({ place: at }) => ({ key: `at ${at}`, value: '' })))
              .execute();
            read.push(...some);
          });
      });
      await Promise.all(
        ids.map((id, n) =>
          write(
            n % 2 === 0 ? storage : beside,
            id,
            Array.from({ length: 15 }, (_, i) => phase(`${id}-${i}`)),
          ),
        ),
      );
      isWriting = false;
      await Promise.all(reading);
      await storage.outbox.read('shared', async (_tx, some) => void read.push(...some));
      const places = Array.from({ length: 4 * 17 }, (_, i) => i + 1);
      const byPlace = read.toSorted((a, b) => a.place - b.place);
      expect(byPlace.map((one) => one.place)).toEqual(places);
      for (const id of ids)
        expect(byPlace.filter(({ document }) => document === id).map(({ seq }) => seq)).toEqual(
          Array.from({ length: 17 }, (_, i) => i),
        );
    });

    it('lets go of what all feeds have read and is old, and never of what it told last of a document that is there', async () => {
      const storage = await fresh();
      for (const id of ['one', 'two', 'gone']) await begin(storage, id);
      await write(storage, 'one', [phase('p1')]);
      await storage.documents.remove({ id: 'gone', by: 'ada' });
      const places = async () =>
        (await storage.db.selectFrom('outbox').select('place').orderBy('place').execute()).map(({ place: at }) => at);
      const prune = (today: string, since: string) => storage.outbox.prune({ today, since });
      expect(await prune('2026-05-01', '2026-04-01')).toBe(0);
      await readAll(storage, 'a');
      await write(storage, 'two', [phase('p2')]);
      expect(await prune('2026-05-02', '2026-04-02')).toBe(0);
      expect(await places()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
      expect(await prune('2026-06-01', '2026-05-02')).toBe(7);
      expect(await places()).toEqual([7, 9]);
      expect(await examine(storage)).toMatchObject({ clean: true });
      expect(await mendOutbox(storage.store)).toEqual([]);
      expect((await readAll(storage, 'a')).map(({ document, seq }) => [document, seq])).toEqual([['two', 2]]);
      expect((await readAll(storage, 'late')).map(({ document }) => document)).toEqual(['one', 'two']);
      await write(storage, 'one', [phase('p3')]);
      expect(await storage.outbox.head()).toBe(10);
    });

    it('begins with the documents that a data folder of before has', async () => {
      const where = await place();
      const before = await open(where);
      await begin(before, 'one');
      await write(before, 'one', [phase('p1')]);
      for (const table of ['outbox', 'outbox_day', 'feed', 'view_rest', 'view_journey', 'view_next'])
        await sql`drop table ${sql.table(table)}`.execute(before.db);
      await sql`delete from migration where number in (20, 21, 22, 26)`.execute(before.db);
      await before.close();
      const after = await open(where);
      expect(await readAll(after, 'a')).toMatchObject([{ place: 1, document: 'one', did: 'begun', seq: 2 }]);
      await write(after, 'one', [phase('p2')]);
      expect(await readAll(after, 'a')).toMatchObject([{ place: 2, document: 'one', did: 'stepped', seq: 3 }]);
    });
  });
});

const phase = (id: string): Command => ({ do: 'add', type: 'phase', id, body: { name: id } });

async function begin({ journal }: Storage, id: string): Promise<void> {
  const command: Command = { do: 'add', type: 'journey', id, body: { name: id } };
  const made = await journal.begin({ id, kind: 'journey', workspace: 'w' }, [
    { command, actor: 'ada', commandId: 'c0' },
  ]);
  expect(made.ok).toBe(true);
}

let said = 0;

async function write({ journal }: Storage, id: string, commands: readonly Command[]): Promise<void> {
  for (const command of commands) {
    const doc = (await journal.load(id))?.doc;
    if (!doc) throw new Error(`no ${id}`);
    const { outcome } = await journal.write(doc, { command, actor: 'ada', commandId: `c-${(said += 1)}` });
    expect(outcome.ok).toBe(true);
  }
}

async function readAll({ outbox }: Storage, feed: string): Promise<Happened[]> {
  const all: Happened[] = [];
  await outbox.read(feed, async (_tx, some) => void all.push(...some));
  return all;
}
