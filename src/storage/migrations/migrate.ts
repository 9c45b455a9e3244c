import type { Kysely } from 'kysely';
import type { Clock } from '#base/clock.ts';
import type { Migration } from '#storage/migrations/all.ts';
import type { Store } from '#storage/store.ts';
import type { Tables } from '#storage/tables.ts';

/** The tables were made by a later Stig than this one. */
export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase';
}

/**
 * Brings the tables up to what this Stig knows, all missing steps in one transaction.
 *
 * Errors  `NewerDatabase` when they are ahead of it; nothing is changed then.
 */
export async function migrate(store: Store, migrations: readonly Migration[], clock: Clock): Promise<void> {
  await store.transact(async (tx) => {
    await store.lockSchema(tx);
    const done = await doneNumbers(tx.db);
    const known = new Set(migrations.map(({ number }) => number));
    const unknown = [...done].find((number) => !known.has(number));
    if (unknown !== undefined) throw newer(unknown, Math.max(...known));
    for (const { number, name, up } of migrations) {
      if (done.has(number)) continue;
      await up(tx.db as unknown as Kysely<unknown>);
      const at = new Date(clock()).toISOString();
      await tx.db.insertInto('migration').values({ number, name, at }).execute();
    }
  });
}

async function doneNumbers(db: Kysely<Tables>): Promise<ReadonlySet<number>> {
  await db.schema
    .createTable('migration')
    .ifNotExists()
    .addColumn('number', 'integer', (c) => c.primaryKey().notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .execute();
  const rows = await db.selectFrom('migration').select('number').execute();
  return new Set(rows.map(({ number }) => number));
}

const newer = (reached: number, known: number): NewerDatabase =>
  new NewerDatabase(
    `The database is at step ${reached} and this Stig knows only ${known}: it was opened by a newer Stig. ` +
      'Start that one, or restore a backup made before the upgrade.',
  );
