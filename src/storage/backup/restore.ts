import { existsSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { type Manifest, readManifest } from '#storage/backup/manifest.ts';
import { restorePostgres } from '#storage/backup/postgres-tools.ts';
import type { Where } from '#storage/storage.ts';

/** There is something where a backup was to be restored. */
export class PlaceTaken extends Error {
  override readonly name = 'PlaceTaken';
}

/**
 * Puts a backup where nothing is yet. Without the file of keys the words of participants stay sealed, and are shown as erased.
 *
 * Errors  `DamagedBackup`, `PlaceTaken`: nothing is written then.
 */
export async function restore(from: { backup: string; keys?: string | undefined }, to: Where): Promise<Manifest> {
  const manifest = await readManifest(from.backup);
  const taken = await whatIsThere(to);
  if (taken) throw new PlaceTaken(`${taken} is there already: a backup is restored to an empty place`);
  const needsServer = manifest.dialect === 'postgres';
  if (needsServer !== (to.databaseUrl !== undefined))
    throw new PlaceTaken(
      needsServer ? 'this backup needs a PostgreSQL: set DATABASE_URL' : 'this backup is of SQLite: unset DATABASE_URL',
    );
  await mkdir(to.dataDir, { recursive: true, mode: 0o700 });
  for (const file of manifest.files)
    if (file.path !== 'stig.pgdump') await cp(join(from.backup, file.path), join(to.dataDir, file.path));
  if (to.databaseUrl === undefined) {
    if (from.keys !== undefined) await cp(from.keys, join(to.dataDir, 'keys.sqlite'));
    return manifest;
  }
  if (from.keys !== undefined) await restorePostgres(to.databaseUrl, from.keys);
  await restorePostgres(to.databaseUrl, join(from.backup, 'stig.pgdump'));
  return manifest;
}

async function whatIsThere({ dataDir, databaseUrl }: Where): Promise<string | undefined> {
  const file = ['stig.sqlite', 'keys.sqlite', 'blobs']
    .map((name) => join(dataDir, name))
    .find((path) => existsSync(path));
  if (file !== undefined || databaseUrl === undefined) return file;
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query(`select 1 from pg_tables where schemaname in ('public', 'stig_keys') limit 1`);
    return rows.length > 0 ? `a database with tables in it (${client.database})` : undefined;
  } finally {
    await client.end();
  }
}
