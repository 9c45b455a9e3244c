import { type Kysely, sql } from 'kysely';

/**
 * What is asked of many journeys, a row for each; `wanted` is the place in the outbox up to which it is to tell, `made` that up to which it does.
 * Journeys that are there already wait to be made.
 */
export async function journeyViews(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('view_journey')
    .addColumn('journey', 'text', (c) => c.primaryKey().notNull())
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('wanted', 'integer', (c) => c.notNull())
    .addColumn('made', 'integer')
    .addColumn('day', 'text')
    .addColumn('summary', 'text')
    .addColumn('uses', 'text')
    .addColumn('agenda', 'text')
    .execute();
  await db.schema.createIndex('view_journey_by_workspace').on('view_journey').column('workspace').execute();
  await db.schema
    .createTable('view_rest')
    .addColumn('journey', 'text', (c) => c.notNull().references('view_journey.journey').onDelete('cascade'))
    .addColumn('document', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('view_rest_pk', ['journey', 'document'])
    .execute();
  await db.schema.createIndex('view_rest_by_document').on('view_rest').column('document').execute();
  await sql`insert into view_journey (journey, workspace, wanted)
    select id, workspace, 0 from document where kind = 'journey'`.execute(db);
}
