import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { createKeyMemory, openMemoryKeys } from '#storage/keys/key-memory.fixture.ts';
import { firstDay, keyStoreContract } from '#storage/keys/key-store.contract.ts';
import type { KeyStore } from '#storage/keys/keys.ts';
import { openPostgresKeys } from '#storage/keys/postgres-keys.ts';
import { openSqliteKeys } from '#storage/keys/sqlite-keys.ts';
import type { Store } from '#storage/store.ts';
import { eachStore, noon } from '#tests/stores.ts';

const clock = () => noon;
const opened: KeyStore[] = [];
afterEach(async () => {
  for (const keys of opened.splice(0)) await keys.close();
});
const kept = <T extends KeyStore>(keys: T): T => {
  opened.push(keys);
  return keys;
};

describe('the day of the tests', () => {
  it('is the one that is written with keys', () => expect(new Date(noon).toISOString()).toBe(firstDay));
});

await eachStore(({ name, fresh }) => {
  if (name === 'PostgreSQL') {
    keyStoreContract('a schema of PostgreSQL', async () => {
      const { store, dataDir } = await fresh();
      const open = async () => kept(await openPostgresKeys(store, clock));
      return { words: store, open, onDisk: () => bytesOfSchema(store), folder: dataDir };
    });
    return;
  }
  keyStoreContract('a file of SQLite', async () => {
    const { store, dataDir } = await fresh();
    const file = join(dataDir, 'tried-keys.sqlite');
    const openCopy = async (copy: string) => kept(openSqliteKeys(copy, clock));
    const open = () => openCopy(file);
    return { words: store, open, onDisk: () => readFile(file), folder: dataDir, openCopy };
  });

  keyStoreContract('memory', async () => {
    const { store, dataDir } = await fresh();
    const memory = createKeyMemory();
    const onDisk = async () =>
      Buffer.concat([
        ...[...memory.keys.values()].map(({ secret = Buffer.alloc(0) }) => secret),
        ...[...memory.marks.values()].flatMap((marks) => [...marks].map((mark) => Buffer.from(mark))),
      ]);
    return { words: store, open: async () => openMemoryKeys(memory, clock), onDisk, folder: dataDir };
  });
});

/** What the server has of the schema of keys in its own files. */
async function bytesOfSchema({ db }: Store): Promise<Buffer> {
  await sql`checkpoint`.execute(db);
  const { rows } = await sql<{ bytes: Buffer }>`
    select pg_read_binary_file(pg_relation_filepath(oid)) as bytes from pg_class
    where relnamespace = 'stig_keys'::regnamespace and relkind in ('r', 'i', 't')`.execute(db);
  return Buffer.concat(rows.map(({ bytes }) => bytes));
}
