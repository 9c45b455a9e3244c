import type { Kysely } from 'kysely';
import { chunksOf } from '#storage/journal/record-rows.ts';
import type { StoredChange } from '#storage/sealing/open-record.ts';
import type { Tx } from '#storage/store.ts';
import type { OutboxRow, Tables } from '#storage/tables.ts';

/** What is to stand in the outbox once the transaction is through; its place is given at the very end. */
export type Noted = Omit<OutboxRow, 'place'>;

/** The row of the outbox itself among the feeds: how far it has come. */
export const ofOutbox = '';

/** Does the work of a transaction, and writes what it noted. */
export async function withNotes<T>(tx: Omit<Tx, 'note'>, work: (tx: Tx) => Promise<T>): Promise<T> {
  const noted: Noted[] = [];
  const value = await work({ ...tx, note: (one) => void noted.push(one) });
  await writeNoted(tx.db, noted);
  return value;
}

/**
 * Writes what a transaction noted, as its last act: whoever holds the row that counts holds it until the commit, so that places become
 * visible in their order and none is ever filled behind a reader's back.
 */
async function writeNoted(db: Kysely<Tables>, noted: readonly Noted[]): Promise<void> {
  if (noted.length === 0) return;
  const head = await db
    .updateTable('feed')
    .set((eb) => ({ place: eb('place', '+', noted.length) }))
    .where('name', '=', ofOutbox)
    .returning('place')
    .executeTakeFirstOrThrow();
  const first = head.place - noted.length + 1;
  const rows = noted.map((one, at) => ({ place: first + at, ...one }));
  for (const some of chunksOf(rows)) await db.insertInto('outbox').values(some).execute();
}

const mostNamed = 200;

/** Which records a step touched, by type; nothing where these are too many to be named. */
export function touchedBy(changes: readonly StoredChange[]): string | null {
  const touched = new Map<string, Set<string>>();
  for (const change of changes) {
    const { type, id } = change.did === 'edited' ? change : change.record;
    touched.set(type, (touched.get(type) ?? new Set()).add(id));
  }
  const named = [...touched].map(([type, ids]) => [type, [...ids]] as const);
  const many = named.reduce((sum, [, ids]) => sum + ids.length, 0);
  return many > mostNamed ? null : JSON.stringify(Object.fromEntries(named));
}
