import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { closeDoors } from '#storage/backup/close-doors.ts';
import { keysInFile } from '#storage/backup/keys-in-file.ts';
import { DamagedBackup, foldersIn, type Manifest, readManifest } from '#storage/backup/manifest.ts';
import { clearDatabase, closeDatabaseDoors, isDatabaseTaken } from '#storage/backup/postgres-place.ts';
import { restorePostgres } from '#storage/backup/postgres-tools.ts';
import { beginRestoring, endRestoring, isOurs } from '#storage/backup/restoring.ts';
import { blobPlaceOf } from '#storage/blobs/open-blob-place.ts';
import { copyDurably, syncFolder } from '#storage/disk/durable.ts';
import type { Where } from '#storage/storage.ts';

/** There is something where a backup was to be restored. */
export class PlaceTaken extends Error {
  override readonly name = 'PlaceTaken';
}

/**
 * Puts a backup where nothing is yet, or where an earlier try broke off. Without the file of keys the words of participants stay sealed, and
 * are shown as missing their key. Nobody is signed in afterwards, whatever the backup holds.
 *
 * Errors  `DamagedBackup`, `PlaceTaken`: nothing is written then.
 */
export async function restore(from: { backup: string; keys?: string | undefined }, to: Where): Promise<Manifest> {
  const manifest = await readManifest(from.backup);
  const needsServer = manifest.dialect === 'postgres';
  if (needsServer !== (to.databaseUrl !== undefined))
    throw new PlaceTaken(
      needsServer ? 'this backup needs a PostgreSQL: set DATABASE_URL' : 'this backup is of SQLite: unset DATABASE_URL',
    );
  if (from.keys !== undefined) await checkKeys(from.keys, manifest.dialect);
  if (isOurs(to)) await clearAway(to);
  const taken = await whatIsThere(to);
  if (taken)
    throw new PlaceTaken(`${taken} is there already, and was left as it is: a backup is restored to an empty place`);
  await beginRestoring(to, manifest);
  await fillFiles(manifest, from.backup, to);
  if (to.databaseUrl === undefined) await fillSqlite(from.keys, to.dataDir);
  else await fillPostgres({ ...from, databaseUrl: to.databaseUrl });
  for (const folder of await foldersIn(to.dataDir)) await syncFolder(folder);
  await endRestoring(to.dataDir);
  return manifest;
}

/** Kept bytes go where the installation keeps them, as whole as they are in the backup; all else lies in the data folder. */
async function fillFiles({ files }: Manifest, backup: string, to: Where): Promise<void> {
  const place = blobPlaceOf(to);
  for (const { path, sha256 } of files) {
    const hash = /^blobs\/..\/([0-9a-f]{64})$/u.exec(path)?.[1];
    if (hash === undefined) {
      if (path !== 'stig.pgdump') await copyDurably(join(backup, path), join(to.dataDir, path));
    } else if ((await place.copyFrom(hash, join(backup, 'blobs'))) !== sha256)
      throw new DamagedBackup(`${path} in ${backup} changed while it was read`);
  }
}

async function checkKeys(file: string, dialect: Manifest['dialect']): Promise<void> {
  try {
    await keysInFile(file, dialect);
  } catch (cause) {
    throw new DamagedBackup(`${file} is not a file of keys of this kind of backup`, { cause });
  }
}

async function fillSqlite(keys: string | undefined, dataDir: string): Promise<void> {
  if (keys !== undefined) await copyDurably(keys, join(dataDir, 'keys.sqlite'));
  const raw = new Database(join(dataDir, 'stig.sqlite'), { fileMustExist: true });
  raw.pragma('synchronous = FULL');
  closeDoors(raw);
  raw.close();
}

async function fillPostgres(from: { backup: string; keys?: string | undefined; databaseUrl: string }): Promise<void> {
  if (from.keys !== undefined) await restorePostgres(from.databaseUrl, from.keys);
  await restorePostgres(from.databaseUrl, join(from.backup, 'stig.pgdump'));
  await closeDatabaseDoors(from.databaseUrl);
}

const ours = ['stig.sqlite', 'keys.sqlite', 'blobs', 'segments', 'events', 'reached'];

const namesOfOurs = (dataDir: string): string[] =>
  existsSync(dataDir)
    ? readdirSync(dataDir).filter((name) => ours.some((one) => name === one || name.startsWith(`${one}-`)))
    : [];

/** Takes away what an earlier try has written: the place was empty when it began. */
async function clearAway(where: Where): Promise<void> {
  const { dataDir, databaseUrl } = where;
  const place = blobPlaceOf(where);
  for await (const { hash } of place.list()) if (hash !== undefined) await place.remove([hash]);
  for (const name of namesOfOurs(dataDir)) await rm(join(dataDir, name), { recursive: true, force: true });
  if (databaseUrl !== undefined) await clearDatabase(databaseUrl);
}

async function whatIsThere(where: Where): Promise<string | undefined> {
  const { dataDir, databaseUrl } = where;
  const [name] = namesOfOurs(dataDir);
  if (name !== undefined) return join(dataDir, name);
  for await (const { at } of blobPlaceOf(where).list()) return at;
  return databaseUrl === undefined ? undefined : isDatabaseTaken(databaseUrl);
}
