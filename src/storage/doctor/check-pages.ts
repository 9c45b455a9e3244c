import { sql } from 'kysely';
import type { Fault } from '#storage/doctor/fault.ts';
import type { Storage } from '#storage/storage.ts';
import { troubleOf } from '#storage/trouble/trouble.ts';

/** Whether every row of every table can be read to its last byte, on PostgreSQL: to look at pages and indices takes rights that Stig has not. SQLite looks itself. */
export async function checkPages({ store }: Pick<Storage, 'store'>): Promise<Fault[]> {
  if (store.dialect === 'sqlite') return [];
  const { rows } = await sql<{ schema: string; name: string }>`
    select schemaname as schema, tablename as name from pg_tables
    where schemaname in (current_schema(), 'stig_keys') order by 1, 2`.execute(store.db);
  const faults: Fault[] = [];
  for (const { schema, name } of rows) {
    try {
      await sql`select sum(length(t::text)) from ${sql.table(`${schema}.${name}`)} t`.execute(store.db);
    } catch (why) {
      if (!(why instanceof Error) || troubleOf(why)) throw why;
      faults.push({ fault: 'unreadable', part: `table ${name}`, problem: why.message });
    }
  }
  return faults;
}
