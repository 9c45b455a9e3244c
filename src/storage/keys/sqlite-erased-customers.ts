import { randomBytes } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { Clock } from '#base/clock.ts';
import { customerMark, type ErasedCustomers } from '#storage/keys/erased-customers.ts';

/** The list in the file of keys. */
export function sqliteErasedCustomers(raw: Database.Database, clock: Clock): ErasedCustomers {
  raw.exec(`create table if not exists erased_secret (id integer primary key check (id = 1), secret text not null);
    create table if not exists erased_customer
      (workspace text not null, mark text not null, at text not null, primary key (workspace, mark)) without rowid`);
  raw
    .prepare('insert into erased_secret (id, secret) values (1, ?) on conflict do nothing')
    .run(randomBytes(32).toString('hex'));
  const secretOf = raw.prepare<[], { secret: string }>('select secret from erased_secret');
  const marksOf = raw.prepare<[string], { mark: string }>(
    'select mark from erased_customer where workspace = ? order by mark',
  );
  const workspaces = raw.prepare<[], { workspace: string }>('select distinct workspace from erased_customer');
  const add = raw.prepare('insert into erased_customer (workspace, mark, at) values (?, ?, ?) on conflict do nothing');
  const secret = (): string => secretOf.get()?.secret ?? '';
  return {
    add: async (workspace, customer) => {
      add.run(workspace, customerMark(secret(), workspace, customer), new Date(clock()).toISOString());
    },
    of: async (workspace) => ({
      secret: secret(),
      marks: marksOf.all(workspace).map(({ mark }) => mark),
    }),
    workspaces: async () => workspaces.all().map(({ workspace }) => workspace),
  };
}
