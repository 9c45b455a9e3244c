import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { type TablesLeft, tablesLeft } from '#storage/doctor/tables-left.ts';
import type { BlobPlace } from '#storage/blobs/blob-place.ts';
import { isWhole } from '#storage/blobs/checked-bytes.ts';
import { blobPlaceOf } from '#storage/blobs/open-blob-place.ts';

/** What can be read of a data folder whose database cannot be opened. */
export type Left = {
  /** On PostgreSQL: which tables can be read, the keys among them. */
  readonly tables: TablesLeft | undefined;
  /** Why the keys of personal words cannot be read; nothing where they can. */
  readonly keysProblem: string | undefined;
  readonly files: number;
  /** Kept files whose bytes are no longer what their name says. */
  readonly changedFiles: readonly string[];
};

/** Whether an error says that a SQLite file is none, or no whole one, or that PostgreSQL met a broken page or misses a file. */
export const isBrokenDatabase = (error: unknown): error is Error =>
  error instanceof Error &&
  (('code' in error && brokenCodes.test(String(error.code))) || isBrokenDatabase(error.cause));

const brokenCodes = /^(?:SQLITE_(?:NOTADB|CORRUPT)|XX00[0-2]$|58P01$|58030$)/u;

type Place = { readonly dataDir: string; readonly databaseUrl?: string | undefined };

/** Looks at what lies beside the database; changes nothing. */
export async function whatIsLeft({ dataDir, databaseUrl }: Place): Promise<Left> {
  const kept = await filesLeft(blobPlaceOf({ dataDir }));
  if (databaseUrl === undefined)
    return { ...kept, tables: undefined, keysProblem: keysProblem(join(dataDir, 'keys.sqlite')) };
  const tables = await tablesLeft(databaseUrl);
  const brokenKeys = tables.broken.find(({ table }) => table.startsWith('stig_keys.'));
  return { ...kept, tables, keysProblem: tables.listProblem ?? brokenKeys?.problem };
}

async function filesLeft(place: BlobPlace): Promise<Pick<Left, 'files' | 'changedFiles'>> {
  let files = 0;
  const changedFiles: string[] = [];
  for await (const { at, hash } of place.list()) {
    files += 1;
    if (hash === undefined || !(await isWhole(place, hash))) changedFiles.push(basename(at));
  }
  return { files, changedFiles };
}

function keysProblem(file: string): string | undefined {
  try {
    const keys = new Database(file, { readonly: true, fileMustExist: true });
    const [first] = keys.pragma('integrity_check(1)') as { integrity_check: string }[];
    keys.close();
    return first?.integrity_check === 'ok' ? undefined : first?.integrity_check;
  } catch (why) {
    return why instanceof Error ? why.message : String(why);
  }
}
