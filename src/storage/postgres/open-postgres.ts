import { setTimeout as wait } from 'node:timers/promises';
import { Kysely, PostgresDialect, sql } from 'kysely';
import type pg from 'pg';
import { withNotes } from '#storage/outbox/noted.ts';
import { backOffMs } from '#storage/postgres/back-off.ts';
import { isConnectionFault } from '#storage/postgres/connection-fault.ts';
import { listenForNews, type NewsLine } from '#storage/postgres/listen-for-news.ts';
import { newsText } from '#storage/postgres/news-text.ts';
import { createSteadyPool, type SteadyPool } from '#storage/postgres/steady-pool.ts';
import type { Store, Tx } from '#storage/store.ts';
import type { Tables } from '#storage/tables.ts';
import { DatabaseAway } from '#storage/trouble/trouble.ts';

export type PostgresStore = Store & { readonly dialect: 'postgres'; readonly raw: pg.Pool };

/** How long a server that is away is waited for; `tell` hears of it every few seconds. */
export type Patience = {
  readonly forMs: number;
  readonly tell: (sentence: string) => void;
  readonly stop?: AbortSignal | undefined;
};

/**
 * A database of a PostgreSQL server, which any number of processes share.
 *
 * Errors  `DatabaseAway` when it is not reached, or not within the patience given.
 */
export async function openPostgres(databaseUrl: string, patience?: Patience): Promise<PostgresStore> {
  return openWith(createSteadyPool(databaseUrl), await whenThere(() => listenForNews(databaseUrl), patience));
}

function openWith(pool: SteadyPool, news: NewsLine): PostgresStore {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    dialect: 'postgres',
    raw: pool.raw,
    db,
    transact: (work) => againAfterDeadlock(() => db.transaction().execute((trx) => withNotes(txOf(trx), work))),
    snapshot: (read) => db.transaction().setIsolationLevel('repeatable read').execute(read),
    lockDocument: (tx, id) =>
      tx.db.selectFrom('document').selectAll().where('id', '=', id).forUpdate().executeTakeFirst(),
    lockSchema: async (tx) => void (await sql`select pg_advisory_xact_lock(7841001)`.execute(tx.db)),
    sharesRows: true,
    textPosition: 'strpos',
    listen: news.listen,
    isHearing: news.isHearing,
    close: async () => {
      await news.close();
      await db.destroy();
    },
  };
}

const tellEveryMs = 5000;

async function whenThere<T>(open: () => Promise<T>, patience: Patience | undefined): Promise<T> {
  const since = performance.now();
  let told = since - tellEveryMs;
  for (let failures = 1; ; failures += 1) {
    try {
      return await open();
    } catch (why) {
      if (!isConnectionFault(why)) throw why;
      const away = new DatabaseAway(why);
      const now = performance.now();
      if (!patience || patience.stop?.aborted || now - since > patience.forMs) throw away;
      if (now - told >= tellEveryMs) {
        told = now;
        patience.tell(`${away.message}. Waiting for it, ${Math.round((patience.forMs - now + since) / 1000)} s more.`);
      }
      const pauseMs = backOffMs(failures, { longestMs: 2000, random: Math.random });
      await wait(pauseMs, undefined, { signal: patience.stop }).catch(() => {});
    }
  }
}

const txOf = (db: Tx['db']): Omit<Tx, 'note'> => ({
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
