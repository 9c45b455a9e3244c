import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { blobFile } from '#storage/blobs/blob-folder.ts';
import type { Bytes } from '#storage/blobs/blob-place.ts';
import { createBlobs } from '#storage/blobs/blobs.ts';
import { createBlobMemory } from '#storage/blobs/blob-memory.fixture.ts';
import { eachStore } from '#tests/stores.ts';

await eachStore(({ name, fresh }) => {
  describe(`blobs on ${name}`, () => {
    const large = Buffer.alloc(300_000, 'green leaves ');

    it('come back byte for byte, once however often they came', async () => {
      const { blobs, dataDir } = await fresh();
      const hash = createHash('sha256').update(large).digest('hex');
      const kept = await blobs.put(inPieces(large), { workspace: 'w', limitBytes: 1e6 });
      expect(kept).toEqual({ ok: true, value: { hash, size: large.length, isNew: true } });
      const again = await blobs.put(inPieces(large), { workspace: 'w', limitBytes: 1e6 });
      expect(again).toEqual({ ok: true, value: { hash, size: large.length, isNew: false } });
      const opened = await blobs.open('w', hash);
      if (!opened.ok) throw new Error(opened.refusal.code);
      expect(Buffer.compare(await all(opened.value.read()), large)).toBe(0);
      expect(opened.value.address).toEqual({ place: `${dataDir}/blobs`, hash });
      expect(readdirSync(`${dataDir}/blobs/partial`)).toEqual([]);
    });

    it('are not to be had from another workspace', async () => {
      const { blobs } = await fresh();
      const kept = await blobs.put(inPieces(large), { workspace: 'w', limitBytes: 1e6 });
      const opened = await blobs.open('v', kept.ok ? kept.value.hash : '');
      expect(opened).toEqual({ ok: false, refusal: { code: 'blob-not-found' } });
    });

    it('over the limit, or broken off, leave nothing behind', async () => {
      const { blobs, dataDir, db } = await fresh();
      const refused = await blobs.put(inPieces(large), { workspace: 'w', limitBytes: 299_999 });
      expect(refused).toEqual({ ok: false, refusal: { code: 'too-large', limitBytes: 299_999 } });
      await expect(blobs.put(brokenOff(), { workspace: 'w', limitBytes: 1e6 })).rejects.toThrow('line went dead');
      expect(readdirSync(`${dataDir}/blobs`, { recursive: true })).toEqual(['partial']);
      expect(await db.selectFrom('blob').selectAll().execute()).toEqual([]);
    });

    it('of one workspace take no more than its quota together, also when they come at once', async () => {
      const { store, keys, blobs: kept, dataDir, db, journal } = await fresh();
      await journal.create({ id: 'u', kind: 'workspace', workspace: 'u' });
      const blobs = createBlobs({ store, keys, clock: Date.now, place: kept.place, quotaBytes: 500_000 });
      const put = async (workspace: string, bytes: Buffer) =>
        blobs.put(inPieces(bytes), { workspace, limitBytes: 1e6 });
      expect((await put('w', large)).ok).toBe(true);
      const other = Buffer.alloc(300_000, 'dry leaves ');
      expect(await put('w', other)).toEqual({ ok: false, refusal: { code: 'quota-full', quotaBytes: 500_000 } });
      expect((await put('v', other)).ok).toBe(true);
      const atOnce = ['a', 'b', 'c', 'd'].map((letter) => put('u', Buffer.alloc(200_000, letter)));
      expect((await Promise.all(atOnce)).filter(({ ok }) => ok)).toHaveLength(2);
      const rows = await db.selectFrom('blob').select('hash').execute();
      expect(filesOf(dataDir)).toEqual(rows.map(({ hash }) => hash).toSorted());
    });

    it('lie wherever the place is: clear ones and sealed ones, put, opened, forgotten', async () => {
      const { store, keys } = await fresh();
      const place = createBlobMemory();
      const blobs = createBlobs({ store, keys, clock: Date.now, place });
      const as = { workspace: 'w', limitBytes: 1e6 };
      const clear = await blobs.put(inPieces(large), as);
      const sealed = await blobs.put(inPieces(large), { ...as, sealFor: { document: 'int', record: 'int' } });
      for (const kept of [clear, sealed]) {
        const opened = await blobs.open('w', kept.ok ? kept.value.hash : '');
        expect(opened.ok && Buffer.compare(await all(opened.value.read()), large)).toBe(0);
      }
      expect(place.held.size).toBe(2);
      expect(await blobs.put(inPieces(large), { ...as, limitBytes: 9 })).toMatchObject({ ok: false });
      for (const kept of [clear, sealed]) await blobs.forget('w', kept.ok ? kept.value.hash : '');
      expect(place.held.size).toBe(0);
    });

    it('that are sealed are named by what lies on disk, which says nothing', async () => {
      const { blobs } = await fresh();
      for (const clear of [large, Buffer.from('short'), Buffer.alloc(0)]) {
        const kept = await blobs.put(inPieces(clear), {
          workspace: 'w',
          limitBytes: 1e6,
          sealFor: { document: 'int', record: 'int' },
        });
        if (!kept.ok) throw new Error(kept.refusal.code);
        const onDisk = readFileSync(blobFile(blobs.place.address, kept.value.hash));
        expect(createHash('sha256').update(onDisk).digest('hex')).toBe(kept.value.hash);
        expect(onDisk.includes('green leaves')).toBe(false);
        const opened = await blobs.open('w', kept.value.hash);
        if (!opened.ok) throw new Error(opened.refusal.code);
        expect(opened.value).toMatchObject({ size: clear.length, address: undefined });
        expect(Buffer.compare(await all(opened.value.read()), clear)).toBe(0);
      }
    });
  });
});

const inPieces = (bytes: Buffer): Bytes =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / 7001) }, (_, i) => bytes.subarray(i * 7001, (i + 1) * 7001)),
  );

async function* brokenOff(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('some');
  throw new Error('line went dead');
}

async function all(bytes: Bytes): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const filesOf = (dataDir: string): string[] =>
  readdirSync(`${dataDir}/blobs`, { recursive: true })
    .map((file) => basename(String(file)))
    .filter((file) => file.length === 64)
    .toSorted();
