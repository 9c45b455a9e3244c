import pg from 'pg';
import { afterAll, afterEach, describe, inject, it } from 'vitest';
import type { Clock } from '#base/clock.ts';
import { openStorage, type Storage, type Where } from '#storage/storage.ts';
import { newFolder, removeFolder } from '#tests/folders.ts';
import { findPostgres } from '#tests/postgres.ts';

/** A kind of store for tests; what they open is closed after each, and removed after all. */
export type TestStore = {
  readonly name: 'SQLite' | 'PostgreSQL';
  /** A new, empty place for a storage. */
  readonly place: () => Promise<Where>;
  readonly open: (where: Where, clock?: Clock) => Promise<Storage>;
  /** A storage in a new place. */
  readonly fresh: (clock?: Clock) => Promise<Storage>;
};

/** 2026-05-01T12:00:00Z. */
export const noon = Date.UTC(2026, 4, 1, 12);

/** Runs the same tests on SQLite and on PostgreSQL, or says why not on the latter. */
export async function eachStore(tests: (store: TestStore) => void): Promise<void> {
  tests(storeIn('SQLite', async () => ({ dataDir: newDataDir() })));
  const postgres = await findPostgres(inject('postgresDir'));
  if ('missing' in postgres) {
    describe('on PostgreSQL', () => it.skip(`skipped: ${postgres.missing}`, () => {}));
    return;
  }
  tests(storeIn('PostgreSQL', async () => ({ dataDir: newDataDir(), databaseUrl: await newDatabase(postgres.url) })));
}

const folders: string[] = [];

function newDataDir(): string {
  const folder = newFolder('test');
  folders.push(folder);
  return folder;
}

function storeIn(name: TestStore['name'], place: () => Promise<Where>): TestStore {
  const opened = new Set<Storage>();
  afterEach(async () => {
    for (const storage of opened) await storage.close();
    opened.clear();
  });
  // Not before: some tests share what was opened in one place.
  afterAll(() => Promise.all(folders.splice(0).map(removeFolder)));
  const open: TestStore['open'] = async (where, clock = () => noon) => {
    const storage = await openStorage(where, { clock });
    opened.add(storage);
    return storage;
  };
  return { name, place, open, fresh: async (clock) => open(await place(), clock) };
}

async function newDatabase(url: string): Promise<string> {
  const name = `stig_${Math.random().toString(36).slice(2)}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
