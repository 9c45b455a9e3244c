import { accept, type Result } from '#base/result.ts';
import type { StigDocument } from '#model/document/document.ts';
import type { Refusal } from '#model/document/refusal.ts';
import type { Step } from '#model/document/step.ts';
import { chainHash } from '#storage/journal/chain.ts';
import type { JournalTools } from '#storage/journal/journal-tools.ts';
import { touchedBy } from '#storage/outbox/noted.ts';
import { chunksOf, readStored, writeTouched } from '#storage/journal/record-rows.ts';
import { bareRecord, type StoredChange, type StoredRecord } from '#storage/sealing/open-record.ts';
import { sealChanges } from '#storage/sealing/seal-changes.ts';
import { sealedPathsOf } from '#storage/sealing/sealed-paths.ts';
import type { Tx } from '#storage/store.ts';
import type { ChangeRow, DocumentRow } from '#storage/tables.ts';

/** Steps on their way into the log of one document. */
export type Appending = {
  /** Seals a step that was decided on the document as it is `now`; refused, it is as if it had never been. */
  readonly seal: (now: StigDocument, step: Step) => Promise<Result<void, Refusal>>;
  /** Appends what was sealed and brings the touched records up to it: a few statements, however many steps. Gives the mark of each. */
  readonly write: () => Promise<readonly string[]>;
};

type StoredStep = Omit<Step, 'changes'> & { readonly changes: readonly StoredChange[] };

export function beginAppending(tools: JournalTools, tx: Tx, row: DocumentRow): Appending {
  const where = { document: row.id, workspace: row.workspace };
  const before = new Map<string, StoredRecord>();
  const after = new Map<string, StoredRecord | undefined>();
  const steps: StoredStep[] = [];
  return {
    seal: async (now, step) => {
      const known = await storedBefore(tx, { now, step, after });
      for (const [id, record] of known) if (!after.has(id)) before.set(id, record);
      const at = { where, records: now.records, stored: known };
      const sealed = await sealChanges({ keys: tools.keys, tx }, at, step.changes);
      if (!sealed.ok) return sealed;
      for (const [id, record] of sealed.value.after) after.set(id, record);
      steps.push({ ...step, changes: sealed.value.changes });
      return accept(undefined);
    },
    write: async () => {
      const marks = await appendRows(tx, row, steps);
      await writeTouched(tx, row.id, { before, after });
      return marks;
    },
  };
}

/** Appends steps that are sealed already to the log, and moves the document on to them; gives the mark of each. */
export async function appendRows(tx: Tx, row: DocumentRow, steps: readonly StoredStep[]): Promise<string[]> {
  const last = steps.at(-1);
  if (!last) return [];
  let { hash } = row;
  const rows = steps.map((step): ChangeRow => {
    const bare = rowOf(row.id, step);
    hash = chainHash(hash, bare);
    return { ...bare, hash };
  });
  for (const some of chunksOf(rows)) await tx.db.insertInto('change').values(some).execute();
  const { id: document, workspace, kind } = row;
  for (const step of steps)
    tx.note({ workspace, document, kind, did: 'stepped', seq: step.seq, touched: touchedBy(step.changes) });
  const { seq, at: updated } = last;
  await tx.db.updateTable('document').set({ seq, hash, updated }).where('id', '=', row.id).execute();
  await tx.announce({ about: 'document', id: row.id, seq, step: { seq, hash, workspace: row.workspace } });
  return rows.map((one) => one.hash);
}

const rowOf = (document: string, { seq, at, actor, commandId, changes }: StoredStep): Omit<ChangeRow, 'hash'> => ({
  ...{ document, seq, at, actor, command_id: commandId },
  changes: JSON.stringify(changes),
});

type Decided = {
  readonly now: StigDocument;
  readonly step: Step;
  readonly after: ReadonlyMap<string, StoredRecord | undefined>;
};

/** The records that a step touches as they are stored before it. Those that hold nobody's words are stored as they are; only the others are looked up. */
async function storedBefore(tx: Tx, { now, step, after }: Decided): Promise<Map<string, StoredRecord>> {
  const stored = new Map<string, StoredRecord>();
  const unknown = new Set<string>();
  for (const change of step.changes) {
    const id = change.did === 'edited' ? change.id : change.record.id;
    const record = now.records.get(id);
    if (!record) continue;
    const known = after.get(id) ?? (sealedPathsOf(record.type).length === 0 ? bareRecord(record) : undefined);
    if (known) stored.set(id, known);
    else unknown.add(id);
  }
  for (const [id, record] of await readStored(tx.db, now.id, [...unknown])) stored.set(id, record);
  return stored;
}
