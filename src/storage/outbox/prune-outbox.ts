import type { Store, Tx } from '#storage/store.ts';
import { ofOutbox } from '#storage/outbox/noted.ts';

/**
 * Lets go of what the outbox told of documents before the last, where every feed has read it and it stood there on an earlier day; answers how
 * much that was.
 *
 * Shape   `since` is the first day of which everything is kept; what happened last to a document that is there stays for ever, so that
 *         whoever begins to read late hears of each, and the doctor finds it.
 */
export const pruneOutbox = (store: Store, { today, since }: { today: string; since: string }): Promise<number> =>
  store.transact(async (tx) => {
    await markDay(tx, today);
    const place = await readByAll(tx, since);
    if (place === 0) return 0;
    const { numDeletedRows } = await tx.db
      .deleteFrom('outbox')
      .where('place', '<=', place)
      .where((eb) =>
        eb.or([
          eb('did', '=', 'removed'),
          eb.exists(
            eb
              .selectFrom('outbox as later')
              .select('later.place')
              .whereRef('later.document', '=', 'outbox.document')
              .whereRef('later.place', '>', 'outbox.place'),
          ),
        ]),
      )
      .executeTakeFirst();
    return Number(numDeletedRows);
  });

/** Notes how far the outbox has come when it is first looked at on a day. */
const markDay = (tx: Tx, day: string) =>
  tx.db
    .insertInto('outbox_day')
    .columns(['day', 'place'])
    .expression((eb) =>
      eb
        .selectFrom('feed')
        .select(({ val, cast }) => [cast<string>(val(day), 'text').as('day'), 'place'])
        .where('name', '=', ofOutbox),
    )
    .onConflict((conflict) => conflict.column('day').doNothing())
    .execute();

/** Up to where everything was told before a day and is read by every feed; 0 while there is no feed, or no earlier day is known. */
async function readByAll(tx: Tx, since: string): Promise<number> {
  const before = await tx.db
    .selectFrom('outbox_day')
    .selectAll()
    .where('day', '<=', since)
    .orderBy('day', 'desc')
    .executeTakeFirst();
  const slowest = await tx.db
    .selectFrom('feed')
    .select('place')
    .where('name', '<>', ofOutbox)
    .orderBy('place')
    .executeTakeFirst();
  if (!before || !slowest) return 0;
  await tx.db.deleteFrom('outbox_day').where('day', '<', before.day).execute();
  return Math.min(before.place, slowest.place);
}
