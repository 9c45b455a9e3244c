import type { Kysely } from 'kysely';

/** Which interviews are open to somebody for a while without consent. */
export async function readingTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('reading')
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('interview', 'text', (c) => c.notNull())
    .addColumn('user_id', 'text', (c) => c.notNull())
    .addColumn('until', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('reading_pk', ['user_id', 'workspace', 'interview'])
    .execute();
}
