import type { Kysely } from 'kysely';

/**
 * How far the outbox had come on which day, until which day a view is right as it was made, and how it will be from the day after. A view of
 * which the last day is not known is made anew.
 */
export async function daysOfViews(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('outbox_day')
    .addColumn('day', 'text', (c) => c.primaryKey().notNull())
    .addColumn('place', 'integer', (c) => c.notNull())
    .execute();
  await db.schema.alterTable('view_journey').addColumn('until', 'text').execute();
  await db.schema
    .createTable('view_next')
    .addColumn('journey', 'text', (c) => c.primaryKey().notNull())
    .addColumn('wanted', 'integer', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('until', 'text', (c) => c.notNull())
    .addColumn('summary', 'text', (c) => c.notNull())
    .addColumn('uses', 'text', (c) => c.notNull())
    .addColumn('agenda', 'text', (c) => c.notNull())
    .addColumn('work', 'text', (c) => c.notNull())
    .execute();
}
