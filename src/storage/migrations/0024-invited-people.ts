import type { Kysely } from 'kysely';

/** Whom of the library an invitation names, and what people answered when they were asked whether they are somebody there. */
export async function invitedPeople(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('invite').addColumn('person_id', 'text').execute();
  await db.schema
    .createTable('person_answer')
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('user_id', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.notNull())
    .addColumn('answer', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('tells', 'text')
    .addPrimaryKeyConstraint('person_answer_pk', ['workspace', 'user_id', 'person_id'])
    .execute();
  await db.schema.createIndex('person_answer_tells').on('person_answer').column('tells').execute();
}
