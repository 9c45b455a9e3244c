import { createReadStream, type Dirent } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlobPlace, PlacedName } from '#storage/blobs/blob-place.ts';
import { writeContentFile } from '#storage/blobs/write-content-file.ts';
import { copyDurably } from '#storage/disk/durable.ts';

/**
 * A folder of files named by their hash; the first two letters are a folder of their own, and what is being written lies in `partial`.
 *
 * Shape   several servers may share it.
 */
export function createBlobFolder(folder: string): BlobPlace {
  const fileOf = (hash: string): string => blobFile(folder, hash);
  return {
    address: folder,
    put: (bytes) => writeContentFile(bytes, { partials: partialsIn(folder), fileOf }),
    open: async (hash) => {
      const there = await stat(fileOf(hash)).catch(unlessAbsent);
      return there && { size: there.size, read: () => createReadStream(fileOf(hash), { highWaterMark: 2 ** 18 }) };
    },
    list: () => filesIn(folder),
    remove: async (hashes) => {
      for (const hash of hashes) await rm(fileOf(hash), { force: true });
    },
    forgetBrokenOff: (nowMs) => forgetOlder(partialsIn(folder), nowMs - longestMs),
    copyTo: (hash, to) => copyDurably(fileOf(hash), blobFile(to, hash)),
    copyFrom: (hash, from) =>
      writeContentFile(bytesOf(blobFile(from, hash)), {
        partials: partialsIn(folder),
        fileOf: () => fileOf(hash),
      }),
  };
}

/** Opened when it is read: a stream that fails before somebody listens ends the process. */
async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(file, { highWaterMark: 2 ** 18 });
}

/** Where the bytes of a hash lie. */
export const blobFile = (folder: string, hash: string): string => join(folder, hash.slice(0, 2), hash);

const partialsIn = (folder: string): string => join(folder, 'partial');

/** No upload takes as long. Units: ms. */
const longestMs = 24 * 3_600_000;

async function forgetOlder(folder: string, thanMs: number): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const file = join(folder, name);
    const there = await stat(file).catch(unlessAbsent);
    if (there && there.mtimeMs < thanMs) await rm(file, { force: true });
  }
}

async function* filesIn(folder: string): AsyncGenerator<PlacedName> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((why): Dirent[] => {
    unlessAbsent(why);
    return [];
  });
  for (const entry of entries)
    if (entry.isFile())
      yield { at: join(entry.parentPath, entry.name), hash: isHash(entry.name) ? entry.name : undefined };
}

const isHash = (name: string): boolean => /^[0-9a-f]{64}$/u.test(name);

function unlessAbsent(why: unknown): undefined {
  const code = why instanceof Error && 'code' in why ? why.code : undefined;
  if (code !== 'ENOENT' && code !== 'ENOTDIR') throw why;
}
