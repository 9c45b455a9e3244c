import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { hashOfFile } from '#storage/blobs/hash-of-file.ts';

/** A kept file is not what it was when it was kept. */
export class DamagedBlob extends Error {
  override readonly name = 'DamagedBlob';
}

const readTwiceBytes = 16 * 1024 * 1024;

/** Whether a file is there in its length and, where it is not large, with the bytes that its hash says. */
export async function isAsKept(file: string, kept: { hash: string; size: number }): Promise<boolean> {
  const there = await stat(file).catch(() => undefined);
  if (there?.size !== kept.size) return false;
  return kept.size > readTwiceBytes || (await hashOfFile(file)) === kept.hash;
}

/**
 * A file's bytes, held against their hash as they pass.
 *
 * Errors  `DamagedBlob` at the end: whoever acts on the bytes waits for it.
 */
export async function* checkedBytes(file: string, kept: string): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 2 ** 18 }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== kept) throw new DamagedBlob(`${file} is not what was kept under its name`);
}
