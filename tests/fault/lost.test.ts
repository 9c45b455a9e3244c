import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { backup } from '#storage/backup/backup.ts';
import { restore } from '#storage/backup/restore.ts';
import { beginRestoring } from '#storage/backup/restoring.ts';
import { blobFile } from '#storage/blobs/blob-folder.ts';
import { mendModes } from '#storage/disk/mend-modes.ts';
import { examine } from '#storage/doctor/doctor.ts';
import { add, makeStudy } from '#storage/sealing/study.fixture.ts';
import type { Storage } from '#storage/storage.ts';
import { eachStore, noon } from '#tests/stores.ts';

await eachStore(({ name, fresh, place, open }) => {
  describe(`what was lost on ${name}`, () => {
    it('a kept file that changed on disk is never handed out as it is', async () => {
      const storage = await fresh();
      const small = await keep(storage, Buffer.from('a picture'));
      const large = await keep(storage, Buffer.alloc(20 * 1024 * 1024, 7));
      flip(blobFile(storage.blobs.place.address, small));
      flip(blobFile(storage.blobs.place.address, large));
      expect(await storage.blobs.open('w', small)).toEqual({ ok: false, refusal: { code: 'blob-damaged' } });
      const opened = await storage.blobs.open('w', large);
      const reading = async (): Promise<void> => {
        if (opened.ok) for await (const chunk of opened.value.read()) expect(chunk.length).toBeGreaterThan(0);
      };
      await expect(reading()).rejects.toThrow('not what was kept');
      truncateSync(blobFile(storage.blobs.place.address, large), 5);
      expect(await storage.blobs.open('w', large)).toEqual({ ok: false, refusal: { code: 'blob-damaged' } });
    });

    it('a restore that broke off is said at the next start, and can be run again', async () => {
      const storage = await fresh();
      await makeStudy(storage);
      const { dataDir } = await place();
      const where = { to: join(dataDir, 'backup'), keysTo: join(dataDir, 'keys') };
      const manifest = await backup(storage, where, () => noon);
      const from = { backup: where.to, keys: where.keysTo };
      const target = await place();
      await restore(from, target);
      await expect(restore(from, target)).rejects.toThrow('was left as it is');
      await beginRestoring(target, manifest);
      for (const file of ['stig.sqlite', 'keys.sqlite'])
        if (existsSync(join(target.dataDir, file))) truncateSync(join(target.dataDir, file), 100);
      await expect(open(target)).rejects.toThrow('Run stig restore again');
      await restore(from, target);
      const restored = await open(target);
      expect((await examine(restored)).faults).toEqual([]);
      expect(await restored.journal.load('j')).toEqual(await storage.journal.load('j'));
    });

    it('nothing of several documents is there when one of them is refused', async () => {
      const storage = await fresh();
      await storage.journal.create({ id: 'w', kind: 'workspace', workspace: 'w' });
      const wanted = (type: 'journey' | 'phase', id: string) => [
        { command: add(type, id, { name: id }), commandId: id, actor: 'ada' },
      ];
      const written = await storage.writeTogether({
        workspace: 'w',
        shares: [
          { id: 'one', kind: 'journey', wanted: wanted('journey', 'one') },
          { id: 'two', kind: 'interview', wanted: wanted('phase', 'p') },
        ],
      });
      expect(written).toMatchObject({ ok: false, refusal: { code: 'wrong-document' } });
      expect(await storage.documents.list({ workspace: 'w', kind: 'journey' })).toEqual([]);
      const tables = ['change', 'record', 'reference'] as const;
      for (const table of tables) expect(await storage.db.selectFrom(table).selectAll().execute()).toEqual([]);
    });

    it('nobody else can read what is in a data folder or a backup', async () => {
      const storage = await fresh();
      await makeStudy(storage);
      await keep(storage, Buffer.from('bytes'));
      const where = { to: join(storage.dataDir, 'backup'), keysTo: join(storage.dataDir, 'kept/keys') };
      await backup(storage, where, () => noon);
      await mendModes(storage.dataDir);
      writeFileSync(join(storage.dataDir, 'open'), 'to everybody', { mode: 0o644 });
      expect(openToOthers(storage.dataDir)).toEqual([join(storage.dataDir, 'open')]);
      expect(await mendModes(storage.dataDir)).toEqual([]);
      expect(openToOthers(storage.dataDir)).toEqual([]);
    });

    if (name === 'SQLite')
      it('a log of writes that was cut short is seen at once by how far it had come', async () => {
        const where = await place();
        const storage = await open(where);
        const { put } = await makeStudy(storage);
        if ('sqlite' in storage.raw) storage.raw.sqlite.pragma('wal_checkpoint(TRUNCATE)');
        const before = readFileSync(join(where.dataDir, 'stig.sqlite'));
        await put('j', 'journey', add('phase', 'p1', { name: 'Dream' }));
        await storage.close();
        rmSync(join(where.dataDir, 'stig.sqlite-wal'), { force: true });
        writeFileSync(join(where.dataDir, 'stig.sqlite'), before);
        const cut = await open(where);
        expect((await examine(cut)).faults).toMatchObject([{ fault: 'log-shorter-than-it-was', document: 'j' }]);
      });

    if (name === 'SQLite')
      it('what can still be read is named where a page is broken', async () => {
        const where = await place();
        const storage = await open(where);
        const { put } = await makeStudy(storage);
        for (let n = 0; n < 60; n += 1) await put('j', 'journey', add('phase', `p${n}`, { name: `${n}`.repeat(300) }));
        await storage.close();
        breakChanges(join(where.dataDir, 'stig.sqlite'));
        const report = await examine(await open(where));
        expect(report.faults.map(({ fault }) => fault)).toEqual(expect.arrayContaining(['database', 'unreadable']));
        expect(report).toMatchObject({ clean: false, documents: 3, unreadableDocuments: ['j'] });
      });
  });
});

async function keep({ blobs }: Storage, bytes: Buffer): Promise<string> {
  const kept = await blobs.put(Readable.from([bytes]), { workspace: 'w', limitBytes: bytes.length });
  if (!kept.ok) throw new Error(kept.refusal.code);
  return kept.value.hash;
}

function flip(file: string): void {
  const bytes = readFileSync(file);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

const openToOthers = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => (statSync(path).mode & 0o077) !== 0);

/** Spoils the last page of the log's own tree, where the steps of the document written last are. */
function breakChanges(file: string): void {
  const raw = new Database(file);
  const pageSize = Number(raw.pragma('page_size', { simple: true }));
  const pages = raw
    .prepare<[], { pageno: number }>(
      "select pageno from dbstat where name = 'change' and pagetype = 'leaf' order by path",
    )
    .all();
  raw.close();
  const page = pages.at(-2)?.pageno ?? 0;
  const bytes = readFileSync(file);
  bytes.fill(0xff, (page - 1) * pageSize, page * pageSize);
  writeFileSync(file, bytes);
}
