import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import * as z from 'zod';
import { makeFolder, syncFolder, writeDurably } from '#storage/disk/durable.ts';
import type { Where } from '#storage/storage.ts';

/** A restore into this place was broken off: what lies there is a part of a backup. */
export class RestoreUnfinished extends Error {
  override readonly name = 'RestoreUnfinished';
}

const mark = z.object({ at: z.string(), database: z.string().optional() });

const markFile = (dataDir: string): string => join(dataDir, 'restoring.json');

/** Says on disk that what comes into this place is not whole yet. The place is empty then. */
export async function beginRestoring({ dataDir, databaseUrl }: Where, backup: { at: string }): Promise<void> {
  await makeFolder(dataDir);
  await writeDurably(markFile(dataDir), `${JSON.stringify({ at: backup.at, database: nameOf(databaseUrl) })}\n`);
}

export async function endRestoring(dataDir: string): Promise<void> {
  await rm(markFile(dataDir));
  await syncFolder(dataDir);
}

/** Whether what lies in this place, and in this database, is what a restore that broke off has left. */
export function isOurs({ dataDir, databaseUrl }: Where): boolean {
  if (!existsSync(markFile(dataDir))) return false;
  const read = mark.safeParse(JSON.parse(readFileSync(markFile(dataDir), 'utf8')));
  return read.success && read.data.database === nameOf(databaseUrl);
}

/** Errors: `RestoreUnfinished` where a restore broke off; nobody should work on half of a backup. */
export function checkRestored(dataDir: string): void {
  if (existsSync(markFile(dataDir)))
    throw new RestoreUnfinished(
      `A restore into ${dataDir} broke off before its end, and what lies there is only a part. Run stig restore again.`,
    );
}

function nameOf(databaseUrl: string | undefined): string | undefined {
  if (databaseUrl === undefined) return undefined;
  const { host, port, database } = new pg.Client({ connectionString: databaseUrl });
  return `${host}:${port}/${database ?? ''}`;
}
