import Database from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { expect, it } from 'vitest';
import { createGroupCommit } from '#storage/sqlite/group-commit.ts';
import { openSqlite } from '#storage/sqlite/open-sqlite.ts';
import type { News } from '#storage/store.ts';
import type { Tables } from '#storage/tables.ts';
import { troubleOf } from '#storage/trouble/trouble.ts';
import { newFolder, removeFolder } from '#tests/folders.ts';

/** A database that counts its commits, with one table of names. */
async function counted() {
  const said: string[] = [];
  const told: News[] = [];
  const dialect = new SqliteDialect({ database: new Database(':memory:') });
  const db = new Kysely<Tables>({ dialect, log: ({ query }) => void said.push(query.sql) });
  await sql`create table name (name text unique)`.execute(db);
  const transact = createGroupCommit(db, (news) => told.push(news));
  const write = (name: string) =>
    transact(async (tx) => {
      await sql`insert into name values (${name})`.execute(tx.db);
      await tx.announce({ about: 'document', id: name });
      if (name === 'bad') throw new Error('bad');
    });
  const names = async () =>
    (await sql<{ name: string }>`select name from name`.execute(db)).rows.map((row) => row.name);
  return { write, names, told, commits: () => said.filter((text) => text === 'commit').length };
}

it('transactions that come together wait for the disk once', async () => {
  const { write, names, told, commits } = await counted();
  await Promise.all(Array.from({ length: 50 }, (_, i) => write(`n${i}`)));
  expect(await names()).toHaveLength(50);
  expect(commits()).toBe(1);
  expect(told).toHaveLength(50);
});

it('one that fails is undone alone, and nobody hears of it', async () => {
  const { write, names, told } = await counted();
  const settled = await Promise.allSettled(['one', 'bad', 'two', 'one'].map(write));
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
  expect(await names()).toEqual(['one', 'two']);
  expect(told).toEqual([
    { about: 'document', id: 'one' },
    { about: 'document', id: 'two' },
  ]);
});

it('a full disk is what is told, not that nothing is left to undo, and all goes on when there is room', async () => {
  const folder = newFolder('full');
  const store = openSqlite(folder, Date.now);
  await sql`create table name (name text)`.execute(store.db);
  const write = () =>
    store.transact(async ({ db }) => void (await sql`insert into name values (${'a'.repeat(100_000)})`.execute(db)));
  await write();
  const pages = Number(store.raw.pragma('page_count', { simple: true }));
  store.raw.pragma(`max_page_count = ${pages + 1}`);
  const settled = await Promise.allSettled([write(), write()]);
  expect(settled.map((one) => one.status === 'rejected' && troubleOf(one.reason))).toEqual(['disk-full', 'disk-full']);
  store.raw.pragma('max_page_count = 100000');
  await write();
  const { rows } = await sql<{ n: number }>`select count(*) as n from name`.execute(store.db);
  expect(rows).toEqual([{ n: 2 }]);
  await store.close();
  await removeFolder(folder);
});
