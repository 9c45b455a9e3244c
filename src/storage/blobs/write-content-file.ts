import { createHash, randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { accept, refuse, type Result } from '#base/result.ts';
import { makeFolder, syncFolder } from '#storage/disk/durable.ts';
import { blobFile } from '#storage/blobs/blob-file.ts';

export type TooLarge = { readonly code: 'too-large'; readonly limitBytes: number };

type Bytes = AsyncIterable<Uint8Array>;

type How = { readonly limitBytes: number; readonly seal?: (clear: Bytes) => Bytes };

/**
 * Writes bytes to a file named by their hash; when it answers, file and name are on disk.
 *
 * Shape   the hash is of what lies on disk, so that it can be checked without a key; `size` is of what came.
 * Errors  `too-large` as soon as the limit is passed; nothing is left behind then, nor when the bytes break off.
 */
export async function writeContentFile(
  folder: string,
  bytes: Bytes,
  how: How,
): Promise<Result<{ hash: string; size: number }, TooLarge>> {
  const partial = join(folder, 'partial', randomBytes(12).toString('hex'));
  await makeFolder(dirname(partial));
  const counted = countBytes(bytes, how.limitBytes);
  try {
    const hash = await writeFile(partial, how.seal ? how.seal(counted.bytes) : counted.bytes);
    const file = blobFile(folder, hash);
    await makeFolder(dirname(file));
    await rename(partial, file);
    await syncFolder(dirname(file));
    return accept({ hash, size: counted.size() });
  } catch (why) {
    await rm(partial, { force: true });
    if (why instanceof LimitPassed) return refuse({ code: 'too-large', limitBytes: how.limitBytes });
    throw why;
  }
}

class LimitPassed extends Error {}

function countBytes(bytes: Bytes, limitBytes: number): { bytes: Bytes; size: () => number } {
  let size = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      size += chunk.length;
      if (size > limitBytes) throw new LimitPassed();
      yield chunk;
    }
  }
  return { bytes: counted(), size: () => size };
}

async function writeFile(file: string, bytes: Bytes): Promise<string> {
  const hash = createHash('sha256');
  const handle = await open(file, 'wx', 0o600);
  try {
    for await (const chunk of bytes) {
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return hash.digest('hex');
}
