import { sql } from 'kysely';
import type { Fault } from '#storage/doctor/fault.ts';
import type { Storage } from '#storage/storage.ts';
import type { Reader } from '#storage/store.ts';

/** Rows that must agree with one another and do not: logs without a document, workspaces that differ, members nobody can sign in as. */
export async function checkRows({ db, dialect }: Pick<Storage, 'db' | 'dialect'>): Promise<Fault[]> {
  return [
    ...(await logsWithoutDocument(db)),
    ...(await lostWorkspaces(db)),
    ...(await workspacesThatDiffer(db)),
    ...(await membersWithoutAccount(db, dialect)),
  ];
}

async function logsWithoutDocument(db: Reader): Promise<Fault[]> {
  const { rows } = await sql<{ document: string }>`select distinct document from (
      select document from change union select document from record union select document from reference
    ) as kept where document not in (select id from document)`.execute(db);
  return rows.map(({ document }) => ({ fault: 'log-without-document', document }));
}

async function lostWorkspaces(db: Reader): Promise<Fault[]> {
  const { rows } = await sql<{ id: string; workspace: string }>`select id, workspace from document
    where workspace not in (select id from document where kind = 'workspace')
      and exists (select 1 from document where kind = 'workspace')`.execute(db);
  return rows.map(({ id, workspace }) => ({ fault: 'no-such-workspace', document: id, workspace }));
}

const pairs = [
  { table: 'share', column: 'journey' },
  { table: 'workshop_door', column: 'workshop' },
  { table: 'guest', column: 'workshop' },
] as const;

/** A link, a door or a guest says of a document that it is in another workspace; an interview or a workshop is about a journey of another. */
async function workspacesThatDiffer(db: Reader): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const { table, column } of pairs) {
    const { rows } = await sql<{ id: string }>`select distinct document.id as id from ${sql.table(table)} as other
      join document on document.id = other.${sql.ref(column)} where other.workspace <> document.workspace`.execute(db);
    faults.push(...rows.map(({ id }): Fault => ({ fault: 'rows-disagree-on-workspace', document: id, table })));
  }
  const { rows } = await sql<{ id: string }>`select distinct document.id as id from reference
    join document on document.id = reference.document join document as journey on journey.id = reference.to_id
    where reference.to_type = 'journey' and journey.kind = 'journey' and document.kind in ('interview', 'workshop')
      and journey.workspace <> document.workspace`.execute(db);
  return [
    ...faults,
    ...rows.map(({ id }): Fault => ({ fault: 'rows-disagree-on-workspace', document: id, table: 'reference' })),
  ];
}

async function membersWithoutAccount(db: Reader, dialect: Storage['dialect']): Promise<Fault[]> {
  const members = await db.selectFrom('member').select('user_id').distinct().orderBy('user_id').execute();
  const users = await idsIn(db, dialect, { table: 'auth_user', column: 'id' });
  const accounts = await idsIn(db, dialect, { table: 'auth_account', column: 'userId' });
  return members.flatMap(({ user_id: user }): Fault[] => {
    if (!users.has(user)) return [{ fault: 'member-without-account', user }];
    return accounts.has(user) ? [] : [{ fault: 'account-without-password', user }];
  });
}

async function idsIn(
  db: Reader,
  dialect: Storage['dialect'],
  { table, column }: { table: string; column: string },
): Promise<ReadonlySet<string>> {
  const there =
    dialect === 'sqlite'
      ? sql<{ n: number }>`select count(*) as n from sqlite_master where type = 'table' and name = ${table}`
      : sql<{ n: number }>`select count(*) as n from pg_tables where schemaname = 'public' and tablename = ${table}`;
  if (Number((await there.execute(db)).rows[0]?.n ?? 0) === 0) return new Set();
  const { rows } = await sql<{ id: string }>`select ${sql.ref(column)} as id from ${sql.table(table)}`.execute(db);
  return new Set(rows.map(({ id }) => id));
}
