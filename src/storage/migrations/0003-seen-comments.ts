import type { Kysely } from 'kysely';

/** Which comments somebody has seen, so that they are new to them nowhere else. */
export async function seenComments(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('seen_comment')
    .addColumn('user_id', 'text', (c) => c.notNull())
    .addColumn('document', 'text', (c) => c.notNull().references('document.id').onDelete('cascade'))
    .addColumn('comment', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('seen_comment_pk', ['user_id', 'document', 'comment'])
    .execute();
}
