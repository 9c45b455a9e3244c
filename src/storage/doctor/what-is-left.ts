import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { hashOfFile } from '#storage/blobs/hash-of-file.ts';

/** What can be read of a data folder whose database cannot be opened. */
export type Left = {
  /** Why the keys of personal words cannot be read; nothing where they can. */
  readonly keysProblem: string | undefined;
  readonly files: number;
  /** Kept files whose bytes are no longer what their name says. */
  readonly changedFiles: readonly string[];
};

/** Whether an error says that a SQLite file is none, or no whole one. */
export const isBrokenDatabase = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && /^SQLITE_(?:NOTADB|CORRUPT)/u.test(String(error.code));

/** Looks at what lies beside the database; changes nothing. */
export async function whatIsLeft(dataDir: string): Promise<Left> {
  const blobs = join(dataDir, 'blobs');
  const entries = await readdir(blobs, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const changedFiles: string[] = [];
  for (const file of files) if ((await hashOfFile(file)) !== basename(file)) changedFiles.push(basename(file));
  return { keysProblem: keysProblem(join(dataDir, 'keys.sqlite')), files: files.length, changedFiles };
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
