import { accept, type Result } from '#base/result.ts';
import type { StigDocument } from '#model/document.ts';
import type { Refusal } from '#model/refusal.ts';
import type { Step } from '#model/step.ts';
import { chainHash } from '#storage/journal/chain.ts';
import type { JournalTools } from '#storage/journal/journal-tools.ts';
import { readStored, writeTouched } from '#storage/journal/record-rows.ts';
import type { StoredChange } from '#storage/sealing/open-record.ts';
import { sealChanges } from '#storage/sealing/seal-changes.ts';
import type { Tx } from '#storage/store.ts';
import type { ChangeRow, DocumentRow } from '#storage/tables.ts';

/** Seals a decided step, appends it and brings the touched records up to it. */
export async function appendStep(
  tools: JournalTools,
  tx: Tx,
  decided: { row: DocumentRow; now: StigDocument; step: Step },
): Promise<Result<void, Refusal>> {
  const { row, now, step } = decided;
  const existing = step.changes.flatMap((change) => {
    const id = change.did === 'edited' ? change.id : change.record.id;
    return now.records.has(id) ? [id] : [];
  });
  const stored = await readStored(tx.db, row.id, [...new Set(existing)]);
  const where = { document: row.id, workspace: row.workspace };
  const sealed = await sealChanges({ keys: tools.keys, tx }, { where, records: now.records, stored }, step.changes);
  if (!sealed.ok) return sealed;
  await appendRow(tx, row, { ...step, changes: sealed.value.changes });
  await writeTouched(tx, row.id, { before: stored, after: sealed.value.after });
  return accept(undefined);
}

/** Appends a step that is sealed already to the log, and moves the document on to it. */
export async function appendRow(
  tx: Tx,
  row: DocumentRow,
  step: Omit<Step, 'changes'> & { changes: readonly StoredChange[] },
): Promise<void> {
  const bare: Omit<ChangeRow, 'hash'> = {
    document: row.id,
    seq: step.seq,
    at: step.at,
    actor: step.actor,
    command_id: step.commandId,
    changes: JSON.stringify(step.changes),
  };
  const hash = chainHash(row.hash, bare);
  await tx.db
    .insertInto('change')
    .values({ ...bare, hash })
    .execute();
  await tx.db.updateTable('document').set({ seq: step.seq, hash, updated: step.at }).where('id', '=', row.id).execute();
  await tx.announce({ about: 'document', id: row.id });
}
