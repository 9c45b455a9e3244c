import Database from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { expect, it } from 'vitest';
import { createGroupCommit } from '#storage/sqlite/group-commit.ts';
import type { News } from '#storage/store.ts';
import type { Tables } from '#storage/tables.ts';

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
