import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Clock } from '#base/clock.ts';
import { customerMark, type ErasedCustomers } from '#storage/keys/erased-customers.ts';
import type { Store, Tx } from '#storage/store.ts';

/** The tables of the list, in the schema of keys. */
export async function makeErasedTables({ db }: Tx): Promise<void> {
  await sql`create table if not exists stig_keys.erased_secret (id integer primary key check (id = 1), secret text not null)`.execute(
    db,
  );
  await sql`create table if not exists stig_keys.erased_customer
    (workspace text not null, mark text not null, at text not null, primary key (workspace, mark))`.execute(db);
  await sql`insert into stig_keys.erased_secret (id, secret) values (1, ${randomBytes(32).toString('hex')})
    on conflict do nothing`.execute(db);
}

/** The list in the schema of keys. */
export function postgresErasedCustomers({ db, transact }: Store, clock: Clock): ErasedCustomers {
  const secret = async (): Promise<string> => {
    const { rows } = await sql<{
      secret: string;
    }>`select secret from stig_keys.erased_secret`.execute(db);
    return rows[0]?.secret ?? '';
  };
  return {
    add: async (workspace, customer) => {
      const mark = customerMark(await secret(), workspace, customer);
      await transact(async (tx) => {
        await sql`insert into stig_keys.erased_customer (workspace, mark, at)
          values (${workspace}, ${mark}, ${new Date(clock()).toISOString()}) on conflict do nothing`.execute(tx.db);
      });
    },
    of: async (workspace) => {
      const { rows } = await sql<{ mark: string }>`select mark from stig_keys.erased_customer
        where workspace = ${workspace} order by mark`.execute(db);
      return { secret: await secret(), marks: rows.map(({ mark }) => mark) };
    },
    workspaces: async () => {
      const { rows } = await sql<{
        workspace: string;
      }>`select distinct workspace from stig_keys.erased_customer`.execute(db);
      return rows.map(({ workspace }) => workspace);
    },
  };
}
