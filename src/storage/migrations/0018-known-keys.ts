import { type Kysely, sql } from 'kysely';

const rowsAtOnce = 200;

/** Which keys were made, for words that are there already too: those under which something is sealed now. */
export async function knownKeys(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('known_key')
    .addColumn('owner', 'text', (c) => c.primaryKey().notNull())
    .addColumn('made', 'text', (c) => c.notNull())
    .addColumn('destroyed', 'text')
    .addColumn('given_up', 'text')
    .execute();
  const owners = [...new Set([...(await ownersOfRecords(db)), ...(await ownersOfBlobs(db))])];
  for (const owner of owners)
    await sql`insert into known_key (owner, made) values (${owner}, ${''}) on conflict do nothing`.execute(db);
}

async function ownersOfRecords(db: Kysely<unknown>): Promise<string[]> {
  const owners: string[] = [];
  let after = { document: '', id: '' };
  for (;;) {
    const { rows } = await sql<{ document: string; id: string; body: string }>`select document, id, body from record
      where (document, id) > (${after.document}, ${after.id}) and body like ${'%"sealed":"v1"%'}
      order by document, id limit ${rowsAtOnce}`.execute(db);
    for (const { body } of rows)
      owners.push(...[...body.matchAll(/"sealed":"v1","key":"([^"\\]+)"/gu)].map(([, owner = '']) => owner));
    const last = rows.at(-1);
    if (!last) return owners;
    after = last;
  }
}

async function ownersOfBlobs(db: Kysely<unknown>): Promise<string[]> {
  const { rows } = await sql<{ owner: string }>`select distinct key_owner as owner from blob
    where key_owner is not null`.execute(db);
  return rows.map(({ owner }) => owner);
}
