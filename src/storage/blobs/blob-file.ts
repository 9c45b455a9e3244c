import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the bytes of a hash lie. */
export const blobFile = (folder: string, hash: string): string => join(folder, hash.slice(0, 2), hash);

/** Takes the files of these hashes away; those that are gone already are gone. */
export async function removeBlobFiles(folder: string, hashes: readonly string[]): Promise<void> {
  for (const hash of hashes) await rm(blobFile(folder, hash), { force: true });
}
