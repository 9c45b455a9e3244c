import { applyStored, type StoredRecords } from '#storage/journal/replay.ts';
import { chunksOf, recordRow, referenceRows } from '#storage/journal/record-rows.ts';
import { parseStoredChanges } from '#storage/sealing/open-record.ts';
import type { Reader, Store } from '#storage/store.ts';

/** The records that a document's log makes, as they would be stored: sealed. */
export async function replayDocument(db: Reader, document: string): Promise<StoredRecords> {
  const rows = await db
    .selectFrom('change')
    .select('changes')
    .where('document', '=', document)
    .orderBy('seq')
    .execute();
  const records: StoredRecords = new Map();
  for (const row of rows) applyStored(records, parseStoredChanges(row.changes));
  return records;
}

/** Makes a document's records and references anew from its log; nobody sees them half made. */
export async function rebuildRecords(store: Store, document: string): Promise<number> {
  return store.transact(async (tx) => {
    const row = await store.lockDocument(tx, document);
    if (!row) throw new Error(`document ${document} is not there`);
    const records = [...(await replayDocument(tx.db, document)).values()];
    await tx.db.deleteFrom('record').where('document', '=', document).execute();
    await tx.db.deleteFrom('reference').where('document', '=', document).execute();
    for (const some of chunksOf(records.map((record) => recordRow(document, record))))
      await tx.db.insertInto('record').values(some).execute();
    for (const some of chunksOf(records.flatMap((record) => referenceRows(document, record))))
      await tx.db.insertInto('reference').values(some).execute();
    await tx.announce({ about: 'document', id: document });
    return records.length;
  });
}
