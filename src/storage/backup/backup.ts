import { readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { copySqlite } from '#storage/backup/copy-sqlite.ts';
import { filesIn, type Manifest, writeManifest } from '#storage/backup/manifest.ts';
import { dumpPostgres } from '#storage/backup/postgres-tools.ts';
import { whyKeepKeys } from '#storage/backup/unaccounted-keys.ts';
import type { Clock } from '#base/clock.ts';
import { copyDurably, makeFolder, settleFile, syncFolder } from '#storage/disk/durable.ts';
import type { Storage } from '#storage/storage.ts';

export type BackupTo = {
  /** A folder that is not there yet, or is empty. */
  readonly to: string;
  /**
   * The file that holds the keys of sealed words, written over each time: only its latest state may be kept, and apart from the backups, or
   * an old pair of them would bring erased words back.
   */
  readonly keysTo: string;
  /** Whether keys that are only in that file may be lost. */
  readonly replaceKeys?: boolean | undefined;
  /** More of the data folder that is to be kept, by name: `segments`. */
  readonly folders?: readonly string[] | undefined;
};

/**
 * A copy of everything, as of one moment, while the storage is in use.
 *
 * Errors  `KeysUnaccounted` where keys would be lost, before anything is written; throws if the folder holds something, or the disk or PostgreSQL's programs fail; a backup without `backup.json` is not one.
 */
export async function backup(storage: Storage, where: BackupTo, clock: Clock): Promise<Manifest> {
  const why = where.replaceKeys ? undefined : await whyKeepKeys(storage, where.keysTo);
  if (why) throw why;
  await makeEmpty(where.to);
  await copyDatabase(storage, where.to);
  await copyBlobs(storage, where.to);
  for (const name of where.folders ?? []) await copyFolder(join(storage.dataDir, name), join(where.to, name));
  await copyKeys(storage, where.keysTo);
  if (where.replaceKeys) await storage.keys.giveUp(await storage.keys.missing());
  return writeManifest(where.to, { at: new Date(clock()).toISOString(), dialect: storage.dialect });
}

async function makeEmpty(folder: string): Promise<void> {
  await makeFolder(folder);
  if ((await readdir(folder)).length > 0) throw new Error(`${folder} is not empty: a backup gets a folder of its own`);
}

async function copyDatabase({ raw, dataDir, databaseUrl }: Storage, to: string): Promise<void> {
  if ('sqlite' in raw) return copySqlite(raw.sqlite, dataDir, join(to, 'stig.sqlite'));
  const file = join(to, 'stig.pgdump');
  await dumpPostgres(databaseUrl ?? '', file, 'words');
  await settleFile(file);
}

/** Blobs come after the database: what its rows name is there already, and is never written over. */
async function copyBlobs({ store, blobs }: Storage, to: string): Promise<void> {
  const rows = await store.db.selectFrom('blob').select('hash').distinct().execute();
  for (const { hash } of rows) await blobs.place.copyTo(hash, join(to, 'blobs'));
}

async function copyFolder(from: string, to: string): Promise<void> {
  for (const path of await filesIn(from)) await copyDurably(join(from, path), join(to, path));
}

async function copyKeys({ keys, databaseUrl }: Storage, keysTo: string): Promise<void> {
  await makeFolder(dirname(keysTo));
  const partial = `${keysTo}.partial`;
  await rm(partial, { force: true });
  if (keys.copyTo) await keys.copyTo(partial);
  else await dumpPostgres(databaseUrl ?? '', partial, 'keys');
  await settleFile(partial);
  await rename(partial, keysTo);
  await syncFolder(dirname(keysTo));
}
