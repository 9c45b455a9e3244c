import type { Kysely } from 'kysely';

/** Which documents were removed on purpose: one that is gone and not here is lost. */
export async function removedDocuments(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('removed_document')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .execute();
}
