import Database from 'better-sqlite3';
import { dumpedRows } from '#storage/backup/postgres-tools.ts';
import type { KeyOwner } from '#storage/sealing/box.ts';

/**
 * Whose keys a file of keys holds, those that were destroyed left out.
 *
 * Errors  throws what the database says of a file that is none.
 */
export async function keysInFile(file: string, dialect: 'sqlite' | 'postgres'): Promise<KeyOwner[]> {
  if (dialect === 'postgres')
    return (await dumpedRows(file, { schema: 'stig_keys', table: 'key' })).flatMap(({ owner, secret }) =>
      typeof owner === 'string' && secret !== null ? [owner] : [],
    );
  const raw = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const rows = raw.prepare<[], { owner: string }>('select owner from key where secret is not null').all();
    return rows.map(({ owner }) => owner);
  } finally {
    raw.close();
  }
}
