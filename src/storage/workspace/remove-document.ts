import { ownersIn, ownersInChange, parseStoredChanges, parseStoredRecord } from '#storage/sealing/open-record.ts';
import { type KeyOwner, keyOwnerOf } from '#storage/sealing/box.ts';
import { ownersOfSpoken } from '#storage/sealing/participants-owners.ts';
import { forgetPictures, picturesIn } from '#storage/blobs/forget-pictures.ts';
import { finishForgetting, forget, type ForgetTools, type Erased } from '#storage/sealing/forget.ts';
import type { Tx } from '#storage/store.ts';
import type { DocumentRow } from '#storage/tables.ts';

/**
 * Takes a document away with its log, and with an interview all that was said in it, wherever it is quoted.
 *
 * Shape   nothing of it comes back; a workspace's own document is never taken away.
 */
export async function removeDocument(tools: ForgetTools, of: { id: string; by: string }): Promise<Erased> {
  const forgotten = await tools.store.transact(async (tx) => {
    const row = await tools.store.lockDocument(tx, of.id);
    if (!row) return { records: [], hashes: [] };
    if (row.kind === 'workspace') throw new Error('the document of a workspace cannot be removed');
    const interviews = row.kind === 'interview' ? [row.id] : [];
    const spoken =
      row.kind === 'interview'
        ? await ownersOfSpoken({ tx, store: tools.store }, { workspace: row.workspace, interviews })
        : [];
    const owners = [...new Set([...spoken, ...(await ownKeys(tx, row))])];
    const shown = await picturesIn(tx, row);
    await tx.db.deleteFrom('document').where('id', '=', row.id).execute();
    await noteRemoved(tx, row.id, new Date(tools.clock()).toISOString());
    const { workspace, kind, seq } = row;
    tx.note({ workspace, document: row.id, kind, did: 'removed', seq, touched: null });
    await tx.announce({ about: 'document', id: row.id });
    const unused = await forgetPictures(tx, { workspace: row.workspace, shown });
    const words = await forget(tools, tx, {
      workspace: row.workspace,
      by: of.by,
      belongings: { interviews: [], owners },
    });
    return { ...words, hashes: [...words.hashes, ...unused] };
  });
  return finishForgetting(tools, forgotten);
}

/** Remembers that it was meant, so that nobody takes it for lost. */
async function noteRemoved(tx: Tx, id: string, at: string): Promise<void> {
  await tx.db
    .insertInto('removed_document')
    .values({ id, at })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ at }))
    .execute();
}

/** The keys that belong to the document's own records. */
async function ownKeys(tx: Tx, row: DocumentRow): Promise<KeyOwner[]> {
  const log = await tx.db.selectFrom('change').select('changes').where('document', '=', row.id).execute();
  const records = await tx.db.selectFrom('record').selectAll().where('document', '=', row.id).execute();
  const used = [
    ...log.flatMap(({ changes }) => parseStoredChanges(changes).flatMap(ownersInChange)),
    ...records.flatMap((record) => ownersIn(parseStoredRecord(record))),
  ];
  const ours = keyOwnerOf(row.id, '');
  return used.filter((owner) => owner.startsWith(ours));
}
