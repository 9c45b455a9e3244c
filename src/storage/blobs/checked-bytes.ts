import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type { BlobPlace, Bytes } from '#storage/blobs/blob-place.ts';

/** Kept bytes are not what they were when they were kept. */
export class DamagedBlob extends Error {
  override readonly name = 'DamagedBlob';
}

const readTwiceBytes = 16 * 1024 * 1024;

/** Whether bytes are there in their length and, where there are not many, as their hash says. */
export async function isAsKept(place: BlobPlace, kept: { hash: string; size: number }): Promise<boolean> {
  const there = await place.open(kept.hash);
  if (there?.size !== kept.size) return false;
  return kept.size > readTwiceBytes || (await hashOf(there.read())) === kept.hash;
}

/** Whether what lies under a hash is what the hash says. */
export async function isWhole(place: BlobPlace, hash: string): Promise<boolean> {
  const there = await place.open(hash);
  return there !== undefined && (await hashOf(there.read())) === hash;
}

/**
 * What lies under a hash, held against it as it passes.
 *
 * Errors  `DamagedBlob` at the end, or where nothing lies there: whoever acts on the bytes waits for it.
 */
export async function* checkedBytes(place: BlobPlace, kept: string): AsyncGenerator<Uint8Array> {
  const there = await place.open(kept);
  if (!there) throw new DamagedBlob(`${kept} is gone from ${place.address}`);
  const hash = createHash('sha256');
  for await (const chunk of there.read()) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== kept)
    throw new DamagedBlob(`${kept} in ${place.address} is not what was kept under its name`);
}

async function hashOf(bytes: Bytes): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(bytes, hash);
  return hash.digest('hex');
}
