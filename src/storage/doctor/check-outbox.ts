import { sql } from 'kysely';
import type { Fault } from '#storage/doctor/fault.ts';
import { ofOutbox } from '#storage/outbox/noted.ts';
import type { Reader } from '#storage/store.ts';

/** Documents whose last step is not in the outbox, and feeds that claim to have read what is not there. */
export async function checkOutbox(db: Reader): Promise<Fault[]> {
  const { rows: behind } = await sql<{ id: string }>`select id from document
    where not exists (select 1 from outbox where outbox.document = document.id and outbox.seq >= document.seq)
    order by id`.execute(db);
  const { rows: ahead } = await sql<{ name: string }>`select name from feed
    where place > (select place from feed where name = ${ofOutbox}) order by name`.execute(db);
  return [
    ...behind.map(({ id }): Fault => ({ fault: 'not-in-outbox', document: id })),
    ...ahead.map(({ name }): Fault => ({ fault: 'feed-past-outbox', feed: name })),
  ];
}
