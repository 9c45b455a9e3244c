import { type Kysely, sql } from 'kysely';

/**
 * What happened to documents in one order over all of them, and how far each feed has read. Documents that are there already come first: each
 * once, as it is now. The row of `feed` without a name says how far the outbox itself has come.
 */
export async function outboxTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('outbox')
    .addColumn('place', 'integer', (c) => c.primaryKey().notNull())
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('document', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('did', 'text', (c) => c.notNull())
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('touched', 'text')
    .execute();
  await db.schema.createIndex('outbox_by_document').on('outbox').columns(['document', 'seq']).execute();
  await db.schema
    .createTable('feed')
    .addColumn('name', 'text', (c) => c.primaryKey().notNull())
    .addColumn('place', 'integer', (c) => c.notNull())
    .execute();
  await sql`insert into outbox (place, workspace, document, kind, did, seq)
    select row_number() over (order by created, id), workspace, id, kind, 'begun', seq from document`.execute(db);
  await sql`insert into feed (name, place) select '', count(*) from outbox`.execute(db);
}
