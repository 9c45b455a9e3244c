import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { blobFile } from '#storage/blobs/blob-file.ts';
import { hashOfFile } from '#storage/blobs/hash-of-file.ts';
import { sealBytesMore } from '#storage/blobs/seal-bytes.ts';
import type { Fault } from '#storage/doctor/fault.ts';
import type { Storage } from '#storage/storage.ts';

type Checked = { readonly blobs: number; readonly strayFiles: string[]; readonly faults: Fault[] };

type Row = { readonly hash: string; readonly size: number; readonly key_owner: string | null };

/** Whether every kept blob lies there with the bytes its name says and the size its row says; files that nobody knows are named. */
export async function checkBlobs({ blobs, store }: Storage): Promise<Checked> {
  const rows = await store.db.selectFrom('blob').select(['hash', 'size', 'key_owner']).orderBy('hash').execute();
  const known = new Map(rows.map((row) => [row.hash, row]));
  const faults: Fault[] = [];
  for (const row of known.values()) faults.push(...(await checkBlob(blobs.folder, row)));
  const strayFiles = (await filesIn(blobs.folder)).filter((file) => !known.has(file.split('/').at(-1) ?? ''));
  faults.push(...(await rowsMissing(store, strayFiles)));
  return { blobs: known.size, strayFiles, faults };
}

async function checkBlob(folder: string, { hash, size, key_owner }: Row): Promise<Fault[]> {
  const file = blobFile(folder, hash);
  const there = await stat(file).catch(() => undefined);
  if (!there) return [{ fault: 'blob-missing', hash }];
  if ((await hashOfFile(file)) !== hash) return [{ fault: 'blob-changed', hash }];
  const wanted = Number(size) + (key_owner === null ? 0 : sealBytesMore);
  return there.size === wanted ? [] : [{ fault: 'blob-wrong-size', hash }];
}

/** A file that something names and no row: the row was lost. */
async function rowsMissing({ db }: Storage['store'], strayFiles: readonly string[]): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const file of strayFiles) {
    const hash = file.split('/').at(-1) ?? '';
    if (!/^[0-9a-f]{64}$/u.test(hash)) continue;
    const named = await db
      .selectFrom('record')
      .select('id')
      .where('body', 'like', `%${hash}%`)
      .limit(1)
      .executeTakeFirst();
    if (named) faults.push({ fault: 'blob-row-missing', hash });
  }
  return faults;
}

async function filesIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
