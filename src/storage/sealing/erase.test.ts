import type { Step } from '#model/document/step.ts';
import { copyFileSync, cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachStore, noon, type TestStore } from '#tests/stores.ts';
import { backup } from '#storage/backup/backup.ts';
import { restore } from '#storage/backup/restore.ts';
import { examine } from '#storage/doctor/doctor.ts';
import { appendRows } from '#storage/journal/append-step.ts';
import { parseStoredRecord } from '#storage/sealing/open-record.ts';
import { keyOwnerOf } from '#storage/sealing/box.ts';
import { add, makeStudy, set, words } from '#storage/sealing/study.fixture.ts';
import type { Storage } from '#storage/storage.ts';

await eachStore(({ name, fresh, place, open }) => {
  describe(`words on ${name}`, () => {
    it('are in clear for whoever loads, and nowhere on disk', async () => {
      const storage = await fresh();
      await makeStudy(storage);
      const interview = (await storage.journal.load('int'))?.doc;
      expect(interview?.records.get('int')?.body).toMatchObject({ title: words.title, transcript: words.transcript });
      expect(interview?.records.get('e1')?.body).toMatchObject({ text: words.excerpt, note: words.note });
      const journey = (await storage.journal.load('j'))?.doc;
      expect(journey?.records.get('q1')?.body['text']).toBe(words.excerpt);
      expect(journey?.records.get('q2')?.body['text']).toBe(words.typed);
      const steps = (await storage.journal.stepsSince('int', 0)) ?? [];
      expect(steps[1]?.changes[0]).toMatchObject({ did: 'added', record: { body: { text: words.excerpt } } });
      for (const word of Object.values(words)) expect(await whereOnDisk(storage, word), word).toEqual([]);
      expect(await whereOnDisk(storage, 'Make a home full of green')).not.toEqual([]);
    });

    it('are gone after erasing, from records, log and blobs, and every place says so', async () => {
      const storage = await fresh();
      await makeStudy(storage);
      const kept = await storage.blobs.put(bytes(words.transcript), {
        workspace: 'w',
        limitBytes: 1000,
        sealFor: { document: 'int', record: 'int' },
      });
      const owner = keyOwnerOf('int', 'int');
      const secret = (await storage.keys.forOpening(storage.db, [owner])).get(owner);
      if (!secret) throw new Error('the interview has no key');
      expect(await whereOnDisk(storage, secret)).toHaveLength(1);
      const erased = await storage.erase({ workspace: 'w', participant: 'viola', by: 'ada' });
      expect(await whereOnDisk(storage, secret)).toEqual([]);
      const places = erased?.records.map((one) => `${one.document}/${one.record}`).toSorted();
      expect(places).toEqual(['int/e1', 'int/int', 'j/n1', 'j/q1', 'j/q2', 'w/viola']);
      expect(erased?.blobs).toBe(1);
      const everything = await everythingReadable(storage, ['w', 'j', 'int']);
      for (const [whose, word] of Object.entries(words))
        expect(everything.includes(word), whose).toBe(whose === 'others');
      const interview = (await storage.journal.load('int'))?.doc;
      expect(interview?.records.get('e1')).toMatchObject({ erased: true, body: { text: '', note: '', start: 21 } });
      expect((await storage.journal.load('w'))?.doc.records.get('other')).not.toHaveProperty('erased');
      expect(kept.ok && (await storage.blobs.open('w', kept.value.hash)).ok).toBe(false);
    });

    it('leave those who have the document open, by a step like any other', async () => {
      const storage = await fresh();
      await makeStudy(storage);
      const stale = (await storage.journal.load('j'))?.doc;
      if (!stale) throw new Error('no journey');
      let forgetAll = 0;
      storage.journal.watch((id) => (forgetAll += id === null ? 1 : 0));
      await storage.erase({ workspace: 'w', participant: 'viola', by: 'ada' });
      const command = set('quote', 'q1', { text: 'again' });
      const { doc, outcome } = await storage.journal.write(stale, { command, commandId: 'late', actor: 'ada' });
      expect(outcome).toEqual({ ok: false, refusal: { code: 'words-erased', id: 'q1' } });
      expect(doc).toEqual((await storage.journal.load('j'))?.doc);
      expect(doc.records.get('q1')).toMatchObject({ erased: true, body: { text: '', excerpt: 'e1' } });
      await expect.poll(() => forgetAll).toBeGreaterThan(0);
    });

    it('do not come back under a destroyed key, by undo or by quoting again', async () => {
      const storage = await fresh();
      const { put } = await makeStudy(storage);
      const removed = await storage.journal.load('j').then((loaded) => loaded?.doc.records.get('q1'));
      await put('j', 'journey', { do: 'remove', type: 'quote', id: 'q1' });
      await storage.erase({ workspace: 'w', participant: 'viola', by: 'ada' });
      if (!removed) throw new Error('no quote');
      const [removal] = (await storage.journal.stepsSince('j', 0))?.filter(isRemovalOf('q1')) ?? [];
      const of = [removal?.commandId ?? ''];
      const undo = put('j', 'journey', { do: 'revert', of, changes: [{ did: 'removed', record: removed }] });
      await expect(undo).rejects.toThrow('words-erased');
      await expect(put('j', 'journey', add('quote', 'q9', { text: 'new', excerpt: 'e1' }))).rejects.toThrow(
        'words-erased',
      );
      await put('j', 'journey', add('quote', 'q10', { text: 'somebody new' }));
    });

    it('of an interview go when the interview is taken away, from the journeys that quote it too', async () => {
      const storage = await fresh();
      await makeStudy(storage);
      await storage.documents.remove({ id: 'int', by: 'ada' });
      expect(await storage.journal.load('int')).toBeUndefined();
      for (const table of ['record', 'reference', 'change'] as const)
        expect(await storage.db.selectFrom(table).selectAll().where('document', '=', 'int').execute()).toEqual([]);
      expect((await examine(storage)).faults).toEqual([]);
      const everything = await everythingReadable(storage, ['w', 'j']);
      expect(everything).not.toContain(words.excerpt);
      expect(everything).not.toContain(words.typed);
      expect(everything).toContain(words.alias);
      expect((await storage.journal.load('j'))?.doc.records.get('q1')).toMatchObject({ erased: true });
    });

    it('keep whoever spoke from being only removed, until they are erased', async () => {
      const storage = await fresh();
      const { put } = await makeStudy(storage);
      const remove = (id: string) => put('w', 'workspace', { do: 'remove', type: 'participant', id });
      await expect(remove('viola')).rejects.toThrow('has-spoken');
      await remove('other');
      await storage.erase({ workspace: 'w', participant: 'viola', by: 'ada' });
      await remove('viola');
      const { records } = (await storage.journal.load('w'))?.doc ?? {};
      expect([records?.has('viola'), records?.has('other')]).toEqual([false, false]);
    });

    it('go by id, when their records and the names in interviews were taken away before', async () => {
      const storage = await fresh();
      const { put } = await makeStudy(storage);
      await put('int', 'interview', {
        ...{ do: 'edit', type: 'interview', id: 'int' },
        set: { participant: { was: 'viola' } },
      });
      await forceOut(storage, { document: 'int', ids: ['e1', 'int'] });
      await forceOut(storage, { document: 'w', ids: ['viola', 'other'] });
      const secrets = await secretsOf(storage, ['w/viola', 'int/int', 'j/q3']);
      const erased = await storage.erase({ workspace: 'w', participant: 'viola', by: 'ada' });
      expect(erased?.records.map(({ record }) => record).toSorted()).toEqual(['n1', 'q1', 'q2']);
      const everything = await everythingReadable(storage, ['w', 'j', 'int']);
      for (const [whose, word] of Object.entries(words))
        expect(everything.includes(word), whose).toBe(whose === 'others');
      for (const secret of secrets) expect(await whereOnDisk(storage, secret)).toEqual([]);
      expect((await storage.erase({ workspace: 'w', participant: 'viola', by: 'ada' }))?.records).toHaveLength(3);
      expect(await storage.erase({ workspace: 'w', participant: 'nobody', by: 'ada' })).toBeUndefined();
      const restored = await restoredOf(storage, { place, open });
      const again = await everythingReadable(restored, ['w', 'j', 'int']);
      expect([again.includes(words.narrative), again.includes(words.others)]).toEqual([false, true]);
    });

    it('go by id, when the interview was removed before, and their name with them', async () => {
      const storage = await fresh();
      const { put } = await makeStudy(storage);
      await storage.documents.remove({ id: 'int', by: 'ada' });
      await put('j', 'journey', { do: 'remove', type: 'narrative', id: 'n1' });
      await expect(put('w', 'workspace', { do: 'remove', type: 'participant', id: 'viola' })).rejects.toThrow(
        'has-spoken',
      );
      await forceOut(storage, { document: 'w', ids: ['viola'] });
      expect(await everythingReadable(storage, ['w', 'j'])).toContain(words.narrative);
      await storage.erase({ workspace: 'w', participant: 'viola', by: 'ada' });
      const everything = await everythingReadable(storage, ['w', 'j']);
      for (const [whose, word] of Object.entries(words))
        expect(everything.includes(word), whose).toBe(whose === 'others');
    });

    it('in another workspace with the same ids stay', async () => {
      const storage = await fresh();
      await makeStudy(storage);
      await storage.journal.create({ id: 'w2', kind: 'workspace', workspace: 'w2' });
      const doc = (await storage.journal.load('w2'))?.doc;
      if (!doc) throw new Error('no workspace');
      const command = add('participant', 'viola', { alias: 'Another Viola' });
      await storage.journal.write(doc, { command, commandId: '1', actor: 'ada' });
      await storage.erase({ workspace: 'w', participant: 'viola', by: 'ada' });
      expect((await storage.journal.load('w2'))?.doc.records.get('viola')?.body['alias']).toBe('Another Viola');
    });
  });

  if (name === 'SQLite')
    it('a folder from before the erasure, with the keys of after it, does not give the words back', async () => {
      const where = await place();
      const storage = await open(where);
      await makeStudy(storage);
      await storage.close();
      const { dataDir: old } = await place();
      cpSync(where.dataDir, old, { recursive: true });
      const again = await open(where);
      await again.erase({ workspace: 'w', participant: 'viola', by: 'ada' });
      await again.close();
      copyFileSync(join(where.dataDir, 'keys.sqlite'), join(old, 'keys.sqlite'));
      const restored = await open({ dataDir: old });
      const everything = await everythingReadable(restored, ['w', 'j', 'int']);
      expect(everything).not.toContain(words.excerpt);
      expect(everything).not.toContain(words.alias);
      expect(everything).toContain(words.others);
    });
});

/** Takes records away as a Stig did that let whoever spoke be removed. */
async function forceOut(storage: Storage, { document, ids }: { document: string; ids: string[] }): Promise<void> {
  await storage.store.transact(async (tx) => {
    const row = await storage.store.lockDocument(tx, document);
    const rows = await tx.db.selectFrom('record').selectAll().where('document', '=', document).execute();
    const gone = ids.flatMap((id) => rows.filter((one) => one.id === id).map(parseStoredRecord));
    if (!row || gone.length !== ids.length) throw new Error('nothing to take away');
    const changes = gone.map((record) => ({ did: 'removed' as const, record }));
    const at = new Date(noon).toISOString();
    await appendRows(tx, row, [{ seq: row.seq + 1, at, actor: 'ada', commandId: `out-${document}`, changes }]);
    await tx.db.deleteFrom('record').where('document', '=', document).where('id', 'in', ids).execute();
    await tx.db.deleteFrom('reference').where('document', '=', document).where('record', 'in', ids).execute();
  });
}

async function secretsOf(storage: Storage, owners: readonly string[]): Promise<Uint8Array[]> {
  const found = [...(await storage.keys.forOpening(storage.db, owners)).values()];
  expect(found).toHaveLength(owners.length);
  return found;
}

async function restoredOf(storage: Storage, { place, open }: Pick<TestStore, 'place' | 'open'>): Promise<Storage> {
  const { dataDir } = await place();
  const from = { backup: join(dataDir, 'backup'), keys: join(dataDir, 'keys') };
  await backup(storage, { to: from.backup, keysTo: from.keys }, () => noon);
  const target = await place();
  await restore(from, target);
  return open(target);
}

const bytes = (text: string): Readable => Readable.from([Buffer.from(text)]);

async function everythingReadable(storage: Storage, documents: readonly string[]): Promise<string> {
  const all: unknown[] = [];
  for (const id of documents) {
    const loaded = await storage.journal.load(id);
    all.push([...(loaded?.doc.records.values() ?? [])], await storage.journal.stepsSince(id, 0));
  }
  return JSON.stringify(all);
}

/** Files and tables in which a text or a key stands in clear. */
async function whereOnDisk(storage: Storage, text: string | Uint8Array): Promise<string[]> {
  const files = filesUnder(storage.dataDir).filter((file) => readFileSync(file).includes(Buffer.from(text)));
  return storage.dialect === 'sqlite' ? files : [...files, ...(await tablesWith(storage, text))];
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}

async function tablesWith(storage: Storage, text: string | Uint8Array): Promise<string[]> {
  const tables = await sql<{ name: string }>`select quote_ident(schemaname) || '.' || quote_ident(tablename) as name
    from pg_tables where schemaname in ('public', 'stig_keys')`.execute(storage.db);
  const found: string[] = [];
  for (const { name } of tables.rows) {
    const query = `select count(*)::int as n from ${name} as t where strpos(t::text, $1) > 0`;
    const looked = typeof text === 'string' ? text : Buffer.from(text).toString('hex');
    if ('pool' in storage.raw && (await storage.raw.pool.query(query, [looked])).rows[0]?.n > 0) found.push(name);
  }
  return found;
}

const isRemovalOf =
  (id: string) =>
  ({ commandId, changes: [first] }: Step): boolean =>
    first?.did === 'removed' && first.record.id === id && !commandId.startsWith('erase-');
