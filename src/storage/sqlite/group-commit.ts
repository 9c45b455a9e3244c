import type { Kysely, Transaction } from 'kysely';
import { sql } from 'kysely';
import { withNotes } from '#storage/outbox/noted.ts';
import type { News, Tx } from '#storage/store.ts';
import type { Tables } from '#storage/tables.ts';

type Waiting = {
  readonly work: (tx: Tx) => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (why: unknown) => void;
};

type Settled = { readonly settle: () => void; readonly news: readonly News[] };

const largestGroup = 64;

/**
 * Transactions on the one connection, one after the other; those that wait together share one commit, so that fifty people who
 * write at once wait for the disk once. Each is undone alone if it fails.
 */
export function createGroupCommit(
  db: Kysely<Tables>,
  tell: (news: News) => void,
): <T>(work: (tx: Tx) => Promise<T>) => Promise<T> {
  const waiting: Waiting[] = [];
  let draining = false;

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const settled = await commitGroup(db, waiting.splice(0, largestGroup));
      for (const { settle, news } of settled) {
        settle();
        for (const item of news) tell(item);
      }
    }
    draining = false;
  }

  return <T>(work: (tx: Tx) => Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      waiting.push({ work, resolve: resolve as (value: unknown) => void, reject });
      if (draining) return;
      draining = true;
      setImmediate(() => void drain());
    });
}

async function commitGroup(db: Kysely<Tables>, group: readonly Waiting[]): Promise<Settled[]> {
  try {
    return await db.transaction().execute(async (trx) => {
      const settled: Settled[] = [];
      for (const one of group) settled.push(await runOne(trx, one));
      return settled;
    });
  } catch (why) {
    return group.map((one) => ({ settle: () => one.reject(why), news: [] }));
  }
}

async function runOne(trx: Transaction<Tables>, one: Waiting): Promise<Settled> {
  const news: News[] = [];
  await sql`savepoint one`.execute(trx);
  try {
    const value = await withNotes({ db: trx, announce: async (item) => void news.push(item) }, one.work);
    await sql`release one`.execute(trx);
    return { settle: () => one.resolve(value), news };
  } catch (why) {
    // A full disk undoes all of them at once: what went wrong is told to each, not that nothing is left to undo.
    await sql`rollback to one`.execute(trx).catch(() => {
      throw why;
    });
    await sql`release one`.execute(trx);
    return { settle: () => one.reject(why), news: [] };
  }
}
