import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { blobFile } from '#storage/blobs/blob-file.ts';
import { hashOfFile } from '#storage/blobs/hash-of-file.ts';
import type { Fault } from '#storage/doctor/fault.ts';
import type { Storage } from '#storage/storage.ts';

type Checked = { readonly blobs: number; readonly strayFiles: string[]; readonly faults: Fault[] };

/** Whether every kept blob lies there with the bytes its name says; files that nobody knows are named. */
export async function checkBlobs({ blobs, store }: Storage): Promise<Checked> {
  const rows = await store.db.selectFrom('blob').select('hash').distinct().orderBy('hash').execute();
  const known = new Set(rows.map((row) => row.hash));
  const faults: Fault[] = [];
  for (const hash of known) {
    const file = blobFile(blobs.folder, hash);
    if (!existsSync(file)) faults.push({ fault: 'blob-missing', hash });
    else if ((await hashOfFile(file)) !== hash) faults.push({ fault: 'blob-changed', hash });
  }
  const strayFiles = (await filesIn(blobs.folder)).filter((file) => !known.has(file.split('/').at(-1) ?? ''));
  return { blobs: known.size, strayFiles, faults };
}

async function filesIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
