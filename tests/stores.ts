import { afterAll, afterEach, describe, inject, it } from 'vitest';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import pg from 'pg';
import type { Clock } from '#base/clock.ts';
import { openStorage, type Storage, type Where } from '#storage/storage.ts';
import { newFolder, removeFolder } from '#tests/folders.ts';
import { oncePerRun } from '#tests/once-per-run.ts';
import { findPostgres } from '#tests/postgres.ts';

/** A kind of store for tests; what they open is closed after each, and removed after all. */
export type TestStore = {
  readonly name: 'SQLite' | 'PostgreSQL';
  /** A new, empty place for a storage. */
  readonly place: () => Promise<Where>;
  readonly copyOf: CopyOf;
  readonly open: (where: Where, clock?: Clock) => Promise<Storage>;
  /** A storage in a new place. */
  readonly fresh: (clock?: Clock) => Promise<Storage>;
};

/**
 * A new place that begins as a copy of what is made under a name once in a run, whichever test asks first.
 *
 * Shape   what making it gave is kept as JSON, and given with every copy.
 */
export type CopyOf = <T>(
  name: string,
  make: (where: Where) => Promise<T>,
) => Promise<{ readonly where: Where; readonly made: T }>;

/** 2026-05-01T12:00:00Z. */
export const noon = Date.UTC(2026, 4, 1, 12);

/** Runs the same tests on SQLite and on PostgreSQL, or says why not on the latter. */
export async function eachStore(tests: (store: TestStore) => void): Promise<void> {
  const runDir = inject('postgresDir');
  tests(storeIn('SQLite', async () => ({ dataDir: newDataDir() }), copier(runDir)));
  const postgres = await findPostgres(runDir);
  if ('missing' in postgres) {
    describe('on PostgreSQL', () => it.skip(`skipped: ${postgres.missing}`, () => {}));
    return;
  }
  const place = async () => ({ dataDir: newDataDir(), databaseUrl: await newDatabase(postgres.url) });
  tests(storeIn('PostgreSQL', place, copier(runDir, postgres.url)));
}

/** Copies places in a run: folders, and databases of the server at `url` where there is one. */
function copier(runDir: string, url?: string): CopyOf {
  return async <T>(name: string, make: (where: Where) => Promise<T>) => {
    const first = join(runDir, url === undefined ? name : `${name}-on-postgres`);
    await oncePerRun(runDir, basename(first), async () => {
      const where = { dataDir: first, ...(url !== undefined && { databaseUrl: await newDatabase(url, { name }) }) };
      await writeFile(`${first}.json`, JSON.stringify(await make(where)));
    });
    const dataDir = newDataDir();
    await cp(first, dataDir, { recursive: true });
    const made = JSON.parse(await readFile(`${first}.json`, 'utf8')) as T;
    return {
      where: { dataDir, ...(url !== undefined && { databaseUrl: await newDatabase(url, { like: name }) }) },
      made,
    };
  };
}

const folders: string[] = [];

function newDataDir(): string {
  const folder = newFolder('test');
  folders.push(folder);
  return folder;
}

function storeIn(name: TestStore['name'], place: () => Promise<Where>, copyOf: CopyOf): TestStore {
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
  return { name, place, copyOf, open, fresh: async (clock) => open(await place(), clock) };
}

async function newDatabase(url: string, of: { readonly name?: string; readonly like?: string } = {}): Promise<string> {
  const name = `stig_${of.name ?? Math.random().toString(36).slice(2)}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}${of.like === undefined ? '' : ` template stig_${of.like}`}`);
  await client.end();
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
