import { rmSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { blobFile } from '#storage/blobs/blob-folder.ts';
import { examine } from '#storage/doctor/doctor.ts';
import { mendOutbox } from '#storage/outbox/mend-outbox.ts';
import { rebuildRecords } from '#storage/journal/rebuild-records.ts';
import { add, makeStudy } from '#storage/sealing/study.fixture.ts';
import type { Storage } from '#storage/storage.ts';
import { eachStore } from '#tests/stores.ts';

await eachStore(({ name, fresh }) => {
  describe(`the doctor on ${name}`, () => {
    it('finds nothing wrong with a study, erased or not', async () => {
      const storage = await fresh();
      await makeStudy(storage);
      await keep(storage, 'one');
      await storage.jobs.add({ workspace: 'w', kind: 'x', input: 1 });
      expect(await examine(storage)).toEqual({
        clean: true,
        documents: 3,
        unreadableDocuments: [],
        steps: 15,
        records: 10,
        erasedRecords: 0,
        keyMissingRecords: 0,
        blobs: 1,
        strayFiles: [],
        jobs: { queued: 1, running: 0, done: 0, failed: 0 },
        lostReferences: [{ document: 'w', record: 'viola', path: 'group', to_type: 'group', to_id: 'g1' }],
        faults: [],
      });
      await storage.erase({ workspace: 'w', participant: 'viola', by: 'ada' });
      expect(await examine(storage)).toMatchObject({ clean: true, erasedRecords: 6 });
    });

    it('finds a step that was changed after it was written, and one that is missing', async () => {
      const storage = await fresh();
      await makeStudy(storage);
      await storage.db
        .updateTable('change')
        .set({ actor: 'mallory' })
        .where('document', '=', 'j')
        .where('seq', '=', 2)
        .execute();
      await storage.db.deleteFrom('change').where('document', '=', 'w').where('seq', '=', 3).execute();
      const { faults } = await examine(storage);
      expect(faults).toContainEqual({ fault: 'log-broken', document: 'j', seq: 2 });
      expect(faults).toContainEqual({ fault: 'document-not-at-end-of-log', document: 'w' });
    });

    it('finds a step that those who read the outbox never heard of, and a feed that is ahead of it', async () => {
      const storage = await fresh();
      await makeStudy(storage);
      await storage.outbox.read('views', async () => {});
      await storage.db.deleteFrom('outbox').where('document', '=', 'j').where('seq', '>=', 2).execute();
      await storage.db.updateTable('feed').set({ place: 9000 }).where('name', '=', 'views').execute();
      expect((await examine(storage)).faults).toEqual([
        { fault: 'not-in-outbox', document: 'j' },
        { fault: 'feed-past-outbox', feed: 'views' },
      ]);
      expect(await mendOutbox(storage.store)).toEqual(['j']);
      expect((await examine(storage)).faults).toEqual([]);
      const heard: string[] = [];
      await storage.outbox.read('views', async (_tx, some) => void heard.push(...some.map(({ document }) => document)));
      expect(heard.at(-1)).toBe('j');
    });

    it('finds records and references that are not what the log makes, and a rebuild mends them', async () => {
      const storage = await fresh();
      const { put } = await makeStudy(storage);
      await put('j', 'journey', add('phase', 'p1', { name: 'Dream' }));
      const before = await tablesOf(storage);
      await storage.db.updateTable('record').set({ body: '{"name":"Nightmare"}' }).where('id', '=', 'p1').execute();
      await storage.db.deleteFrom('record').where('id', '=', 'q1').execute();
      await storage.db.deleteFrom('reference').where('record', '=', 'q2').execute();
      const { faults } = await examine(storage);
      expect(
        faults.map((fault) => ('record' in fault ? `${fault.fault} ${fault.record}` : fault.fault)).toSorted(),
      ).toEqual(['record-differs-from-log p1', 'record-differs-from-log q1', 'references-differ-from-log q2']);
      for (const id of ['w', 'j', 'int']) await rebuildRecords(storage.store, id);
      expect(await tablesOf(storage)).toEqual(before);
      expect((await examine(storage)).clean).toBe(true);
    });

    it('finds words that their key does not open', async () => {
      const storage = await fresh();
      await makeStudy(storage);
      const row = await storage.db.selectFrom('record').selectAll().where('id', '=', 'q4').executeTakeFirstOrThrow();
      const body = row.body.replace(/"box":"..../u, '"box":"AAAA');
      await storage.db.updateTable('record').set({ body }).where('id', '=', 'q4').execute();
      expect((await examine(storage)).faults).toContainEqual({
        fault: 'words-do-not-open',
        document: 'j',
        record: 'q4',
      });
    });

    it('finds blobs that are missing or changed, and files nobody knows', async () => {
      const storage = await fresh();
      const [one, two] = [await keep(storage, 'one'), await keep(storage, 'two')];
      rmSync(blobFile(storage.blobs.place.address, one));
      writeFileSync(blobFile(storage.blobs.place.address, two), 'other');
      writeFileSync(`${storage.blobs.place.address}/stray`, 'x');
      const report = await examine(storage);
      expect(report.faults).toContainEqual({ fault: 'blob-missing', hash: one });
      expect(report.faults).toContainEqual({ fault: 'blob-changed', hash: two });
      expect(report.strayFiles).toEqual([`${storage.blobs.place.address}/stray`]);
    });
  });
});

await eachStore(({ name, place, open }) => {
  describe(`rows that disagree on ${name}`, () => {
    it('are found: a log without its document, a document elsewhere, a member nobody can sign in as', async () => {
      const storage = await open(await place());
      await makeStudy(storage);
      await storage.members.put({ workspace: 'w', user: 'nobody', role: 'owner' });
      await storage.db.updateTable('document').set({ workspace: 'other' }).where('id', '=', 'j').execute();
      await withoutForeignKeys(
        storage,
        "insert into record (document, id, type, version, order_key, body, search) values ('lost', 'x', 'phase', 1, 'a', '{}', '')",
      );
      const { faults } = await examine(storage);
      expect(faults).toContainEqual({ fault: 'log-without-document', document: 'lost' });
      expect(faults).toContainEqual({ fault: 'no-such-workspace', document: 'j', workspace: 'other' });
      expect(faults).toContainEqual({ fault: 'document-in-another-workspace', document: 'j', was: 'w' });
      expect(faults).toContainEqual({ fault: 'rows-disagree-on-workspace', document: 'int', table: 'reference' });
      expect(faults).toContainEqual({ fault: 'member-without-account', user: 'nobody' });
    });

    it('and a log that lost its end, as one whose database lost its last pages, is known by how far it had come', async () => {
      const where = await place();
      const storage = await open(where);
      const { put } = await makeStudy(storage);
      const before = await storage.db
        .selectFrom('document')
        .selectAll()
        .where('id', '=', 'j')
        .executeTakeFirstOrThrow();
      await put('j', 'journey', add('phase', 'p1', { name: 'Dream' }));
      await storage.close();
      const later = await open(where);
      await later.db.deleteFrom('change').where('document', '=', 'j').where('seq', '>', before.seq).execute();
      await later.db.updateTable('document').set(before).where('id', '=', 'j').execute();
      await later.db.deleteFrom('record').where('id', '=', 'p1').execute();
      const short = { fault: 'log-shorter-than-it-was', document: 'j', seq: before.seq, was: before.seq + 1 };
      expect((await examine(later)).faults).toEqual([short]);
      await later.documents.remove({ id: 'j', by: 'ada' });
      expect((await examine(later)).faults).toEqual([]);
      await later.db.deleteFrom('document').where('id', '=', 'int').execute();
      expect((await examine(later)).faults).toEqual([{ fault: 'document-gone', document: 'int', was: 3 }]);
    });
  });
});

/** As a hand with SQL may leave rows, which the database itself would not. */
async function withoutForeignKeys({ raw, db }: Storage, text: string): Promise<void> {
  if ('sqlite' in raw) {
    raw.sqlite.pragma('foreign_keys = OFF');
    raw.sqlite.exec(text);
    raw.sqlite.pragma('foreign_keys = ON');
    return;
  }
  await sql`alter table record drop constraint record_document_fkey`.execute(db);
  await sql.raw(text).execute(db);
}

async function keep({ blobs }: Storage, text: string): Promise<string> {
  const kept = await blobs.put(Readable.from([Buffer.from(text)]), { workspace: 'w', limitBytes: 100 });
  if (!kept.ok) throw new Error(kept.refusal.code);
  return kept.value.hash;
}

async function tablesOf({ db }: Storage): Promise<unknown> {
  const records = await db.selectFrom('record').selectAll().orderBy('document').orderBy('id').execute();
  const references = await db
    .selectFrom('reference')
    .selectAll()
    .orderBy('document')
    .orderBy('record')
    .orderBy('path')
    .execute();
  return { records, references };
}
