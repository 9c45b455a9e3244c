import { type Kysely, sql } from 'kysely';

/** Documents with their log and records, blobs, jobs, members, invitations, settings. */
export async function firstTables(db: Kysely<unknown>): Promise<void> {
  await documentTables(db);
  await db.schema
    .createTable('blob')
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('size', 'bigint', (c) => c.notNull())
    .addColumn('key_owner', 'text')
    .addColumn('created', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('blob_pk', ['hash', 'workspace'])
    .execute();
  await jobTable(db);
  await peopleTables(db);
  await db.schema
    .createTable('setting')
    .addColumn('key', 'text', (c) => c.primaryKey().notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .execute();
}

async function documentTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('document')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('created', 'text', (c) => c.notNull())
    .addColumn('updated', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('document_by_workspace').on('document').columns(['workspace', 'kind']).execute();
  await db.schema
    .createTable('record')
    .addColumn('document', 'text', (c) => c.notNull().references('document.id').onDelete('cascade'))
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('order_key', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('search', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('record_pk', ['document', 'id'])
    .execute();
  await db.schema.createIndex('record_by_type').on('record').columns(['type', 'document']).execute();
  await db.schema.createIndex('record_by_id').on('record').columns(['id', 'type']).execute();
  await db.schema
    .createTable('reference')
    .addColumn('document', 'text', (c) => c.notNull().references('document.id').onDelete('cascade'))
    .addColumn('record', 'text', (c) => c.notNull())
    .addColumn('path', 'text', (c) => c.notNull())
    .addColumn('to_type', 'text', (c) => c.notNull())
    .addColumn('to_id', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('reference_from').on('reference').columns(['document', 'record']).execute();
  await db.schema.createIndex('reference_to').on('reference').columns(['to_id', 'to_type']).execute();
  await db.schema
    .createTable('change')
    .addColumn('document', 'text', (c) => c.notNull().references('document.id').onDelete('cascade'))
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('actor', 'text', (c) => c.notNull())
    .addColumn('command_id', 'text', (c) => c.notNull())
    .addColumn('changes', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('change_pk', ['document', 'seq'])
    .addUniqueConstraint('change_once', ['document', 'command_id'])
    .execute();
}

async function jobTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('job')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('input', 'text', (c) => c.notNull())
    .addColumn('result', 'text')
    .addColumn('problem', 'text')
    .addColumn('progress', 'double precision', (c) => c.notNull().defaultTo(0))
    .addColumn('attempts', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('created', 'text', (c) => c.notNull())
    .addColumn('due', 'text', (c) => c.notNull())
    .addColumn('leased_until', 'text')
    .addColumn('lease', 'text')
    .addColumn('ended', 'text')
    .execute();
  await db.schema.createIndex('job_due').on('job').columns(['state', 'due']).execute();
}

async function peopleTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('member')
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('user_id', 'text', (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull().check(sql`role in ('owner', 'editor', 'commenter', 'viewer')`))
    .addColumn('person_id', 'text')
    .addColumn('since', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('member_pk', ['workspace', 'user_id'])
    .execute();
  await db.schema.createIndex('member_by_user').on('member').column('user_id').execute();
  await db.schema
    .createTable('invite')
    .addColumn('token_hash', 'text', (c) => c.primaryKey().notNull())
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('invited_by', 'text', (c) => c.notNull())
    .addColumn('created', 'text', (c) => c.notNull())
    .addColumn('expires', 'text', (c) => c.notNull())
    .addColumn('accepted_by', 'text')
    .execute();
}
