import type { Kysely } from 'kysely';

/** What happened at the doors, for owners to read. */
export async function securityEvents(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('security_event')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('workspace', 'text')
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('actor', 'text')
    .addColumn('about', 'text')
    .addColumn('place', 'text')
    .addColumn('detail', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('security_event_by_time').on('security_event').columns(['at', 'id']).execute();
}
