import pg from 'pg';

type BrokenTable = { readonly table: string; readonly problem: string };

/** What can be read of a PostgreSQL database that Stig cannot open; `listProblem` where not even its tables can be counted. */
export type TablesLeft = {
  readonly tables: number;
  readonly broken: readonly BrokenTable[];
  readonly listProblem?: string;
};

/** Reads every row of every table to its last byte, one after the other; changes nothing. */
export async function tablesLeft(databaseUrl: string): Promise<TablesLeft> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'stig doctor' });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ table: string }>(
      `select format('%I.%I', schemaname, tablename) as table from pg_tables
       where schemaname in (current_schema(), 'stig_keys') order by 1`,
    );
    const broken: BrokenTable[] = [];
    for (const { table } of rows) {
      const problem = await problemOf(client, table);
      if (problem !== undefined) broken.push({ table, problem });
    }
    return { tables: rows.length, broken };
  } catch (why) {
    return { tables: 0, broken: [], listProblem: messageOf(why) };
  } finally {
    await client.end().catch(() => {});
  }
}

const problemOf = (client: pg.Client, table: string): Promise<string | undefined> =>
  client.query(`select sum(length(t::text)) from ${table} t`).then(() => undefined, messageOf);

const messageOf = (why: unknown): string => (why instanceof Error ? why.message : String(why));
