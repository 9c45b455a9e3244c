import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type Database from 'better-sqlite3';
import { settleFile } from '#storage/disk/durable.ts';

/**
 * A copy of the database without any way in, in one file that needs no log beside it.
 *
 * Shape   the first copy stays in the data folder; what leaves it is written anew, so that no page of it holds what was deleted.
 */
export async function copySqlite(from: Database.Database, dataDir: string, file: string): Promise<void> {
  const first = join(dataDir, 'backup.partial.sqlite');
  await removeDatabase(first);
  try {
    await from.backup(first);
    await strip({ first, file });
    await settleFile(file);
  } finally {
    await removeDatabase(first);
  }
}

async function removeDatabase(file: string): Promise<void> {
  for (const end of ['', '-journal', '-wal', '-shm']) await rm(`${file}${end}`, { force: true });
}

export type Stripping = { readonly first: string; readonly file: string };

/** On a thread of its own: it reads and writes the whole database without a pause, and nobody at a map should wait for it. */
function strip(of: Stripping): Promise<void> {
  const worker = new Worker(new URL('./strip-worker.ts', import.meta.url), { workerData: of });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the copy ended with ${code}`))));
  });
}
