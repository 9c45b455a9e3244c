import type { Kysely } from 'kysely';

/** Which view of the map a link shows. */
export async function shareViews(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('share').addColumn('view', 'text').execute();
}
