import { createHash, randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Bytes } from '#storage/blobs/blob-place.ts';
import { makeFolder, syncFolder } from '#storage/disk/durable.ts';

type Where = { readonly partials: string; readonly fileOf: (hash: string) => string };

/**
 * Writes bytes to a file named by their hash, and gives that; when it answers, file and name are on disk.
 *
 * Errors  what the bytes throw; nothing is left behind then.
 */
export async function writeContentFile(bytes: Bytes, { partials, fileOf }: Where): Promise<string> {
  const partial = join(partials, randomBytes(12).toString('hex'));
  await makeFolder(partials);
  try {
    const hash = await writeFile(partial, bytes);
    const file = fileOf(hash);
    await makeFolder(dirname(file));
    await rename(partial, file);
    await syncFolder(dirname(file));
    return hash;
  } catch (why) {
    await rm(partial, { force: true });
    throw why;
  }
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
