import type { Store, Tx } from '#storage/store.ts';
import type { DocumentRow, OutboxRow } from '#storage/tables.ts';
import { pruneOutbox } from '#storage/outbox/prune-outbox.ts';
import { ofOutbox } from '#storage/outbox/noted.ts';

/**
 * Something that happened to a document: it was begun, came a step further, or was taken away.
 *
 * Shape   `place` counts up over all documents in the order in which they were committed, without a gap but for what was let go of; `touched` are the ids of the records
 *         that a step touched, by type: `undefined` is any of them.
 */
export type Happened = {
  readonly place: number;
  readonly workspace: string;
  readonly document: string;
  readonly kind: DocumentRow['kind'];
  readonly did: OutboxRow['did'];
  readonly seq: number;
  readonly touched: Readonly<Record<string, readonly string[]>> | undefined;
};

/** What a feed does with what it reads, in the transaction in which its cursor moves on: all of it happens once, or will be read again. */
export type FeedWork = (tx: Tx, happened: readonly Happened[]) => Promise<void>;

export type Outbox = {
  /** The place of what happened last. */
  readonly head: () => Promise<number>;
  /** How far a feed has read; 0 before it began. */
  readonly cursor: (feed: string) => Promise<number>;
  /** Has a feed read what it has not yet, some at a time until nothing is left; answers how much that was. */
  readonly read: (feed: string, work: FeedWork) => Promise<number>;
  /** Lets go of what was told before a day, every feed has read, and is not the last that is told of a document; answers how much that was. */
  readonly prune: (days: { readonly today: string; readonly since: string }) => Promise<number>;
};

const mostAtOnce = 500;

export function createOutbox(store: Store): Outbox {
  const placeOf = async (name: string): Promise<number> =>
    (await store.db.selectFrom('feed').select('place').where('name', '=', name).executeTakeFirst())?.place ?? 0;
  return {
    head: () => placeOf(ofOutbox),
    cursor: placeOf,
    prune: (days) => pruneOutbox(store, days),
    read: async (feed, work) => {
      for (let all = 0; ;) {
        if (await isReadUp(store, feed)) return all;
        const some = await store.transact((tx) => readSome(tx, store, { feed, work }));
        all += some;
        if (some < mostAtOnce) return all;
      }
    },
  };
}

/** One question, so that asking when there is nothing to do costs next to nothing. */
async function isReadUp({ db }: Store, feed: string): Promise<boolean> {
  const rows = await db.selectFrom('feed').selectAll().where('name', 'in', [ofOutbox, feed]).execute();
  const place = (name: string): number => rows.find((row) => row.name === name)?.place ?? 0;
  return place(feed) >= place(ofOutbox);
}

async function readSome(
  tx: Tx,
  store: Store,
  { feed, work }: { readonly feed: string; readonly work: FeedWork },
): Promise<number> {
  await tx.db
    .insertInto('feed')
    .values({ name: feed, place: 0 })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const { place } = await tx.db
    .selectFrom('feed')
    .select('place')
    .where('name', '=', feed)
    .$if(store.sharesRows, (query) => query.forUpdate())
    .executeTakeFirstOrThrow();
  const rows = await tx.db
    .selectFrom('outbox')
    .selectAll()
    .where('place', '>', place)
    .orderBy('place')
    .limit(mostAtOnce)
    .execute();
  const last = rows.at(-1);
  if (!last) return 0;
  await work(tx, rows.map(happened));
  await moveTo(tx, feed, last.place);
  return rows.length;
}

const moveTo = (tx: Tx, feed: string, place: number) =>
  tx.db.updateTable('feed').set({ place }).where('name', '=', feed).execute();

const happened = ({ touched, ...row }: OutboxRow): Happened => ({
  ...row,
  touched: touched === null ? undefined : (JSON.parse(touched) as Record<string, string[]>),
});
