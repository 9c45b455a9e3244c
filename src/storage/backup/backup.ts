import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { type Manifest, writeManifest } from '#storage/backup/manifest.ts';
import { dumpPostgres } from '#storage/backup/postgres-tools.ts';
import { blobFile } from '#storage/blobs/blob-file.ts';
import type { Clock } from '#base/clock.ts';
import type { Storage } from '#storage/storage.ts';

export type BackupTo = {
  /** A folder that is not there yet, or is empty. */
  readonly to: string;
  /**
   * The file that holds the keys of sealed words, written over each time: only its latest state may be kept, and apart from the backups, or
   * an old pair of them would bring erased words back.
   */
  readonly keysTo: string;
  /** More of the data folder that is to be kept, by name: `segments`. */
  readonly folders?: readonly string[] | undefined;
};

/**
 * A copy of everything, as of one moment, while the storage is in use.
 *
 * Errors  throws if the folder holds something, or the disk or PostgreSQL's programs fail; a backup without `backup.json` is not one.
 */
export async function backup(storage: Storage, where: BackupTo, clock: Clock): Promise<Manifest> {
  await makeEmpty(where.to);
  await copyDatabase(storage, where.to);
  await copyBlobs(storage, where.to);
  for (const name of where.folders ?? []) await copyFolder(join(storage.dataDir, name), join(where.to, name));
  await copyKeys(storage, where.keysTo);
  return writeManifest(where.to, { at: new Date(clock()).toISOString(), dialect: storage.dialect });
}

async function makeEmpty(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0) throw new Error(`${folder} is not empty: a backup gets a folder of its own`);
}

async function copyDatabase({ raw, databaseUrl }: Storage, to: string): Promise<void> {
  if ('sqlite' in raw) await copySqlite(raw.sqlite, join(to, 'stig.sqlite'));
  else await dumpPostgres(databaseUrl ?? '', join(to, 'stig.pgdump'), 'words');
}

/** The copy is one file that needs no log beside it. */
async function copySqlite(from: Database.Database, file: string): Promise<void> {
  await from.backup(file);
  const copy = new Database(file);
  copy.pragma('journal_mode = DELETE');
  copy.close();
}

/** Blobs come after the database: what its rows name is there already, and is never written over. */
async function copyBlobs({ store, blobs }: Storage, to: string): Promise<void> {
  const rows = await store.db.selectFrom('blob').select('hash').distinct().execute();
  for (const { hash } of rows) {
    const file = blobFile(join(to, 'blobs'), hash);
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await cp(blobFile(blobs.folder, hash), file);
  }
}

async function copyFolder(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true }).catch((why: NodeJS.ErrnoException) => {
    if (why.code !== 'ENOENT') throw why;
  });
}

async function copyKeys({ keys, databaseUrl }: Storage, keysTo: string): Promise<void> {
  await mkdir(dirname(keysTo), { recursive: true, mode: 0o700 });
  const partial = `${keysTo}.partial`;
  await rm(partial, { force: true });
  if (keys.copyTo) await keys.copyTo(partial);
  else await dumpPostgres(databaseUrl ?? '', partial, 'keys');
  await rename(partial, keysTo);
}
