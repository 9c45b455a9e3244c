import type { Kysely } from 'kysely';

/** Doors of workshops, each with the code that opens it, and the guests who came in. */
export async function guestTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('workshop_door')
    .addColumn('workshop', 'text', (c) => c.primaryKey().notNull())
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('code', 'text', (c) => c.notNull().unique())
    .addColumn('expires', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('guest')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('token_hash', 'text', (c) => c.notNull().unique())
    .addColumn('workshop', 'text', (c) => c.notNull())
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('colour', 'text', (c) => c.notNull())
    .addColumn('joined', 'text', (c) => c.notNull())
    .addColumn('expires', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('guest_by_workshop').on('guest').column('workshop').execute();
}
