import pg from 'pg';
import { secretSettings, waysIn } from '#storage/backup/ways-in.ts';

type Row = { readonly schemaname: string; readonly tablename: string };

const tablesOf = async (client: pg.Client): Promise<Row[]> =>
  (
    await client.query<Row>(
      `select schemaname, tablename from pg_tables where schemaname in ('public', 'stig_keys') order by 1, 2`,
    )
  ).rows;

/** What is in the database where a backup is to be restored; nothing where it is empty. */
export const isDatabaseTaken = (databaseUrl: string): Promise<string | undefined> =>
  asking(databaseUrl, async (client) =>
    (await tablesOf(client)).length > 0 ? `a database with tables in it (${client.database})` : undefined,
  );

/** Takes away what a restore that broke off has left: the database was empty when it began. */
export const clearDatabase = (databaseUrl: string): Promise<void> =>
  asking(databaseUrl, async (client) => {
    for (const { schemaname, tablename } of await tablesOf(client))
      await client.query(
        `drop table ${client.escapeIdentifier(schemaname)}.${client.escapeIdentifier(tablename)} cascade`,
      );
    await client.query('drop schema if exists stig_keys cascade');
  });

/** Takes every row away that lets somebody in: a backup of an earlier Stig may hold some. */
export const closeDatabaseDoors = (databaseUrl: string): Promise<void> =>
  asking(databaseUrl, async (client) => {
    const there = new Set((await tablesOf(client)).map(({ tablename }) => tablename));
    for (const table of waysIn)
      if (there.has(table)) await client.query(`delete from ${client.escapeIdentifier(table)}`);
    await client.query('delete from setting where key = any($1)', [[...secretSettings]]);
  });

async function asking<T>(databaseUrl: string, ask: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await ask(client);
  } finally {
    await client.end();
  }
}
