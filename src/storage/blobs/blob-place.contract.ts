import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createBlobFolder } from '#storage/blobs/blob-folder.ts';
import type { BlobPlace, Bytes } from '#storage/blobs/blob-place.ts';
import { checkedBytes, DamagedBlob, isAsKept, isWhole } from '#storage/blobs/checked-bytes.ts';

/** An empty place, a way to change a byte of what lies there behind its back, and a folder that is not there yet. */
export type TriedPlace = {
  readonly place: BlobPlace;
  readonly damage: (hash: string) => Promise<void>;
  readonly elsewhere: string;
};

/** What every place for kept bytes keeps. */
export function blobPlaceContract(name: string, fresh: () => Promise<TriedPlace>): void {
  describe(`bytes in ${name}`, () => {
    const large = Buffer.alloc(300_000, 'green leaves ');

    it('lie under their own hash, and come back byte for byte however they came and as often as asked', async () => {
      const { place } = await fresh();
      for (const bytes of [large, Buffer.from('short'), Buffer.alloc(0)]) {
        expect(await place.put(inPieces(bytes, 7001))).toBe(hashOf(bytes));
        const opened = await place.open(hashOf(bytes));
        expect(opened?.size).toBe(bytes.length);
        for (const _ of [1, 2]) expect(Buffer.compare(await all(opened?.read()), bytes)).toBe(0);
      }
    });

    it('are there once, however often and at however many ends they are put', async () => {
      const { place } = await fresh();
      await place.put(inPieces(large, 1000));
      await Promise.all([1, 2, 3].map((size) => place.put(inPieces(large, size * 5000))));
      expect(await hashesIn(place)).toEqual([hashOf(large)]);
      expect(await isWhole(place, hashOf(large))).toBe(true);
    });

    it('that were not put are not there, nor are those that were taken away', async () => {
      const { place } = await fresh();
      expect(await hashesIn(place)).toEqual([]);
      expect(await place.open(hashOf(large))).toBeUndefined();
      const one = await place.put(inPieces(large, 9000));
      const other = await place.put(inPieces(Buffer.from('other'), 9));
      await place.remove([one, hashOf(Buffer.from('never put'))]);
      await place.remove([one]);
      expect(await place.open(one)).toBeUndefined();
      expect(await hashesIn(place)).toEqual([other]);
    });

    it('that break off leave nothing behind, and say what broke them', async () => {
      const { place } = await fresh();
      await expect(place.put(brokenOff())).rejects.toThrow('line went dead');
      expect(await hashesIn(place)).toEqual([]);
    });

    it('under way are neither listed under a hash nor to be opened before they are whole', async () => {
      const { place } = await fresh();
      const whole = Buffer.from('first second');
      const hash = hashOf(whole);
      const seen: unknown[] = [];
      async function* slow(): Bytes {
        yield whole.subarray(0, 6);
        seen.push(
          await place.open(hash),
          (await hashesIn(place)).filter((one) => one !== undefined),
        );
        yield whole.subarray(6);
      }
      await place.put(slow());
      expect(seen).toEqual([undefined, []]);
    });

    it('may be read in part, and let go of', async () => {
      const { place } = await fresh();
      const hash = await place.put(inPieces(large, 9000));
      const opened = await place.open(hash);
      for await (const chunk of opened?.read() ?? []) {
        expect(chunk.length).toBeGreaterThan(0);
        break;
      }
      await place.remove([hash]);
      expect(await place.open(hash)).toBeUndefined();
    });

    it('that were changed behind its back are called damaged by whoever holds them against their hash', async () => {
      const { place, damage } = await fresh();
      const hash = await place.put(inPieces(large, 9000));
      const kept = { hash, size: large.length };
      expect([await isAsKept(place, kept), await isAsKept(place, { ...kept, size: 1 })]).toEqual([true, false]);
      await damage(hash);
      expect([await isAsKept(place, kept), await isWhole(place, hash)]).toEqual([false, false]);
      await expect(all(checkedBytes(place, hash))).rejects.toThrow(DamagedBlob);
      await place.remove([hash]);
      expect([await isAsKept(place, kept), await isWhole(place, hash)]).toEqual([false, false]);
      await expect(all(checkedBytes(place, hash))).rejects.toThrow(DamagedBlob);
    });

    it('are copied as they are to the same name in a folder, and what is not there is not', async () => {
      const { place, damage, elsewhere } = await fresh();
      const one = await place.put(inPieces(large, 9000));
      const other = await place.put(inPieces(Buffer.from('other'), 9));
      await damage(other);
      await place.copyTo(one, elsewhere);
      await place.copyTo(other, elsewhere);
      const copy = createBlobFolder(elsewhere);
      expect((await hashesIn(copy)).toSorted()).toEqual([one, other].toSorted());
      expect([await isWhole(copy, one), await isWhole(copy, other)]).toEqual([true, false]);
      const never = hashOf(Buffer.from('never put'));
      await expect(place.copyTo(never, elsewhere)).rejects.toThrow(never);
    });

    it('come back from a folder as they are there, damaged ones too, and say what came', async () => {
      const [from, to] = [await fresh(), await fresh()];
      const one = await from.place.put(inPieces(large, 9000));
      const other = await from.place.put(inPieces(Buffer.from('other'), 9));
      await from.damage(other);
      for (const hash of [one, other]) await from.place.copyTo(hash, from.elsewhere);
      expect(await to.place.copyFrom(one, from.elsewhere)).toBe(one);
      expect(await to.place.copyFrom(other, from.elsewhere)).not.toBe(other);
      expect((await hashesIn(to.place)).toSorted()).toEqual([one, other].toSorted());
      expect([await isWhole(to.place, one), await isWhole(to.place, other)]).toEqual([true, false]);
      await to.place.remove([other]);
      const never = hashOf(Buffer.from('never put'));
      await expect(to.place.copyFrom(never, from.elsewhere)).rejects.toThrow(never);
      expect(await hashesIn(to.place)).toEqual([one]);
    });

    it('stay when what broke off is let go of', async () => {
      const { place } = await fresh();
      const hash = await place.put(inPieces(large, 9000));
      await place.forgetBrokenOff(Number.MAX_SAFE_INTEGER);
      expect(await hashesIn(place)).toEqual([hash]);
    });
  });
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const inPieces = (bytes: Buffer, size: number): Bytes =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size)),
  );

async function* brokenOff(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('some');
  throw new Error('line went dead');
}

async function all(bytes: Bytes | undefined): Promise<Buffer> {
  if (!bytes) throw new Error('nothing was opened');
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function hashesIn(place: BlobPlace): Promise<(string | undefined)[]> {
  const hashes: (string | undefined)[] = [];
  for await (const { hash } of place.list()) hashes.push(hash);
  return hashes;
}
