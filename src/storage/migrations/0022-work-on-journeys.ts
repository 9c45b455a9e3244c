import { type Kysely, sql } from 'kysely';

/** What is tried on each journey is told in its view as well; what was made before is made anew. */
export async function workOnJourneys(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('view_journey').addColumn('work', 'text').execute();
  await sql`update view_journey set made = null`.execute(db);
}
