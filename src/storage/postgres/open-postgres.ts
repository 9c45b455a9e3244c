import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { listenForNews } from '#storage/postgres/listen-for-news.ts';
import { newsText } from '#storage/postgres/news-text.ts';
import type { Store, Tx } from '#storage/store.ts';
import type { Tables } from '#storage/tables.ts';

export type PostgresStore = Store & { readonly dialect: 'postgres'; readonly raw: pg.Pool };

/** A database of a PostgreSQL server, which any number of processes share. */
export async function openPostgres(databaseUrl: string): Promise<PostgresStore> {
  const raw = new pg.Pool({ connectionString: databaseUrl, max: 12, application_name: 'stig' });
  // A connection that breaks while nobody uses it is thrown away by the pool; whoever uses one hears of it themselves.
  raw.on('error', () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: raw }) });
  const news = await listenForNews(databaseUrl).catch(async (why: unknown) => {
    await raw.end();
    throw why;
  });
  return {
    dialect: 'postgres',
    raw,
    db,
    transact: (work) => againAfterDeadlock(() => db.transaction().execute((trx) => work(txOf(trx)))),
    snapshot: (read) => db.transaction().setIsolationLevel('repeatable read').execute(read),
    lockDocument: (tx, id) =>
      tx.db.selectFrom('document').selectAll().where('id', '=', id).forUpdate().executeTakeFirst(),
    lockSchema: async (tx) => void (await sql`select pg_advisory_xact_lock(7841001)`.execute(tx.db)),
    sharesRows: true,
    textPosition: 'strpos',
    listen: news.listen,
    close: async () => {
      await news.close();
      await db.destroy();
    },
  };
}

const txOf = (db: Tx['db']): Tx => ({
  db,
  announce: async (news) => void (await sql`select pg_notify('stig', ${newsText(news)})`.execute(db)),
});

const mostTries = 4;

/** The server undoes one of two transactions that wait for each other; it can simply be done again. */
async function againAfterDeadlock<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (why) {
      if (tries === mostTries || !isDeadlock(why)) throw why;
    }
  }
}

const isDeadlock = (why: unknown): boolean =>
  why instanceof Error && 'code' in why && (why.code === '40P01' || why.code === '40001');
