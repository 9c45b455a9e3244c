import type { Kysely } from 'kysely';

/** Links by which somebody without an account reads one journey. */
export async function shareTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('share')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('token_hash', 'text', (c) => c.notNull().unique())
    .addColumn('journey', 'text', (c) => c.notNull().references('document.id').onDelete('cascade'))
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('created_by', 'text', (c) => c.notNull())
    .addColumn('created', 'text', (c) => c.notNull())
    .addColumn('expires', 'text')
    .addColumn('revoked', 'text')
    .addColumn('password', 'text')
    .addColumn('parts', 'text', (c) => c.notNull())
    .addColumn('frames', 'text', (c) => c.notNull())
    .addColumn('seq', 'integer')
    .addColumn('opened', 'text')
    .addColumn('openings', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema.createIndex('share_by_journey').on('share').column('journey').execute();
}
