import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { refuse } from '#base/result.ts';
import { backup } from '#storage/backup/backup.ts';
import { restore } from '#storage/backup/restore.ts';
import { beginRestoring } from '#storage/backup/restoring.ts';
import { blobFile } from '#storage/blobs/blob-folder.ts';
import { blobPlaceOf } from '#storage/blobs/open-blob-place.ts';
import { examine } from '#storage/doctor/doctor.ts';
import { makeStudy, words } from '#storage/sealing/study.fixture.ts';
import { eachStore, noon } from '#tests/stores.ts';

await eachStore(({ name, fresh, place, open }) => {
  describe(`a backup on ${name}`, () => {
    const folders = async () => {
      const { dataDir } = await place();
      return { to: join(dataDir, 'backup'), keysTo: join(dataDir, 'keys') };
    };

    it('restored elsewhere is the same, words and blobs too', async () => {
      const storage = await fresh();
      await makeStudy(storage);
      const kept = await storage.blobs.put(Readable.from([Buffer.from('bytes')]), { workspace: 'w', limitBytes: 10 });
      const where = await folders();
      await backup(storage, where, () => noon);
      const target = await place();
      const manifest = await restore({ backup: where.to, keys: where.keysTo }, target);
      expect(manifest).toMatchObject({ at: '2026-05-01T12:00:00.000Z', dialect: storage.dialect });
      const restored = await open(target);
      for (const id of ['w', 'j', 'int']) {
        expect(await restored.journal.load(id)).toEqual(await storage.journal.load(id));
        expect(await restored.journal.stepsSince(id, 0)).toEqual(await storage.journal.stepsSince(id, 0));
      }
      expect((await restored.blobs.open('w', kept.ok ? kept.value.hash : '')).ok).toBe(true);
      expect(await examine(restored)).toMatchObject({ clean: true, erasedRecords: 0, blobs: 1 });
    });

    it('brings kept bytes to where they are kept, damaged ones as damaged as they were, over what an earlier try left', async () => {
      const storage = await fresh();
      const kept = [];
      for (const bytes of ['whole', 'damaged']) {
        const put = await storage.blobs.put(Readable.from([Buffer.from(bytes)]), { workspace: 'w', limitBytes: 10 });
        kept.push(put.ok ? put.value.hash : '');
      }
      const [whole = '', damaged = ''] = kept;
      writeFileSync(blobFile(storage.blobs.place.address, damaged), 'changed');
      const where = await folders();
      await backup(storage, where, () => noon);
      const target = await place();
      const half = Buffer.from('half');
      await beginRestoring(target, { at: 'an earlier day' });
      const left = await blobPlaceOf(target).put(Readable.from([half]));
      await restore({ backup: where.to, keys: where.keysTo }, target);
      const restored = await open(target);
      expect((await restored.blobs.open('w', whole)).ok).toBe(true);
      expect(await restored.blobs.open('w', damaged)).toEqual(refuse({ code: 'blob-damaged' }));
      const there: string[] = [];
      for await (const { hash } of restored.blobs.place.list()) there.push(hash ?? 'stray');
      expect(there.toSorted()).toEqual([whole, damaged].toSorted());
      expect(there).not.toContain(left);
      expect(readFileSync(blobFile(restored.blobs.place.address, damaged), 'utf8')).toBe('changed');
    });

    it('taken before an erasure does not bring the words back with the latest keys, nor without any', async () => {
      const storage = await fresh();
      await makeStudy(storage);
      const [before, after] = [await folders(), await folders()];
      await backup(storage, before, () => noon);
      await storage.erase({ workspace: 'w', participant: 'viola', by: 'ada' });
      await backup(storage, { ...after, keysTo: before.keysTo }, () => noon);
      const [withKeys, withoutKeys] = [await place(), await place()];
      await restore({ backup: before.to, keys: before.keysTo }, withKeys);
      const restored = await open(withKeys);
      expect((await restored.journal.load('j'))?.doc.records.get('q1')).toMatchObject({
        erased: true,
        body: { text: '' },
      });
      expect((await restored.journal.load('j'))?.doc.records.get('q4')?.body['text']).toBe(words.others);
      await restore({ backup: before.to }, withoutKeys);
      const blind = await open(withoutKeys);
      expect((await blind.journal.load('j'))?.doc.records.get('q4')).toMatchObject({
        erased: true,
        keyMissing: true,
        body: { text: '' },
      });
    });

    it('that is damaged, or would land on something, is not restored at all', async () => {
      const storage = await fresh();
      await makeStudy(storage);
      const where = await folders();
      const { files } = await backup(storage, where, () => noon);
      await expect(backup(storage, where, () => noon)).rejects.toThrow('not empty');
      const occupied = { dataDir: storage.dataDir, databaseUrl: storage.databaseUrl };
      await expect(restore({ backup: where.to, keys: where.keysTo }, occupied)).rejects.toThrow('there already');
      const file = join(where.to, files[0]?.path ?? '');
      const bytes = readFileSync(file);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      writeFileSync(file, bytes);
      await expect(restore({ backup: where.to, keys: where.keysTo }, await place())).rejects.toThrow(
        'is missing or not what was backed up',
      );
      await expect(restore({ backup: join(where.to, 'blobs') }, await place())).rejects.toThrow(
        'holds no finished backup',
      );
    });
  });
});
