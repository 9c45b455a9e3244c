import { sql } from 'kysely';
import { ofOutbox } from '#storage/outbox/noted.ts';
import type { Store } from '#storage/store.ts';
import type { DocumentRow } from '#storage/tables.ts';

/** Has those who read the outbox hear of every document whose last step is not in it, and of nothing less than they have not read; answers which. */
export const mendOutbox = (store: Store): Promise<string[]> =>
  store.transact(async (tx) => {
    await sql`update feed set place = (select coalesce(max(place), 0) from outbox)
      where name = ${ofOutbox} and place < (select coalesce(max(place), 0) from outbox)`.execute(tx.db);
    await sql`update feed set place = 0
      where place > (select head.place from feed as head where head.name = ${ofOutbox})`.execute(tx.db);
    const { rows } = await sql<DocumentRow>`select * from document
      where not exists (select 1 from outbox where outbox.document = document.id and outbox.seq >= document.seq)
      order by id`.execute(tx.db);
    for (const { id: document, workspace, kind, seq } of rows)
      tx.note({ workspace, document, kind, did: 'stepped', seq, touched: null });
    return rows.map(({ id }) => id);
  });
