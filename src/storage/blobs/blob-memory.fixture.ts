import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { blobFile } from '#storage/blobs/blob-folder.ts';
import type { BlobPlace, Bytes, PlacedName } from '#storage/blobs/blob-place.ts';
import { makeFolder } from '#storage/disk/durable.ts';

/** A place that is gone with its process. `held` is what lies there, for tests that damage it. */
export function createBlobMemory(): BlobPlace & { readonly held: Map<string, Buffer> } {
  const held = new Map<string, Buffer>();
  return {
    held,
    address: 'memory',
    put: async (bytes) => {
      const whole = await gather(bytes);
      const hash = hashOf(whole);
      held.set(hash, whole);
      return hash;
    },
    open: async (hash) => {
      const bytes = held.get(hash);
      return bytes && { size: bytes.length, read: () => inPieces(bytes) };
    },
    list: () => namesOf(held),
    remove: async (hashes) => {
      for (const hash of hashes) held.delete(hash);
    },
    // A put that breaks off leaves nothing here.
    forgetBrokenOff: async () => {},
    copyTo: async (hash, folder) => {
      const bytes = held.get(hash);
      if (!bytes) throw new Error(`there is no ${hash}`);
      const file = blobFile(folder, hash);
      await makeFolder(dirname(file));
      await writeFile(file, bytes);
    },
    copyFrom: async (hash, folder) => {
      const bytes = await readFile(blobFile(folder, hash));
      held.set(hash, bytes);
      return hashOf(bytes);
    },
  };
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

async function gather(bytes: Bytes): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(Uint8Array.from(chunk));
  return Buffer.concat(chunks);
}

async function* inPieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 4096) yield bytes.subarray(at, at + 4096);
}

async function* namesOf(held: ReadonlyMap<string, Buffer>): AsyncGenerator<PlacedName> {
  for (const hash of held.keys()) yield { at: `memory:${hash}`, hash };
}
