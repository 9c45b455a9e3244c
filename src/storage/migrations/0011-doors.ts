import type { Kysely } from 'kysely';

/** Tries at the doors, second factors, one-time links to a new password, what accounts are to be told, and who had one. */
export async function doorTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('door_try')
    .addColumn('key', 'text', (c) => c.primaryKey().notNull())
    .addColumn('failures', 'integer', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('before', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('door_try_by_time').on('door_try').column('at').execute();
  await db.schema
    .createTable('two_factor')
    .addColumn('user_id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('sealed_secret', 'text', (c) => c.notNull())
    .addColumn('since', 'text')
    .addColumn('last_step', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('recovery_hashes', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('password_reset')
    .addColumn('token_hash', 'text', (c) => c.primaryKey().notNull())
    .addColumn('user_id', 'text', (c) => c.notNull())
    .addColumn('made_by', 'text')
    .addColumn('expires', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('account_notice')
    .addColumn('user_id', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('account_notice_pk', ['user_id', 'kind'])
    .execute();
  await db.schema
    .createTable('former_account')
    .addColumn('user_id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('removed', 'text', (c) => c.notNull())
    .execute();
}
