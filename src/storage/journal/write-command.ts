import { accept, refuse } from '#base/result.ts';
import { applyChanges, type Change } from '#model/change.ts';
import { decide } from '#model/decide.ts';
import type { StigDocument } from '#model/document.ts';
import type { Wanted, Written } from '#model/journal.ts';
import type { Refusal } from '#model/refusal.ts';
import type { Step } from '#model/step.ts';
import { appendStep } from '#storage/journal/append-step.ts';
import type { JournalTools } from '#storage/journal/journal-tools.ts';
import { readSteps } from '#storage/journal/read-document.ts';
import type { Tx } from '#storage/store.ts';

/** Catches up, decides and appends, in a transaction that holds the document's row. */
export async function writeCommand(
  tools: JournalTools,
  tx: Tx,
  asked: { doc: StigDocument; wanted: Wanted },
): Promise<Written> {
  const { doc, wanted } = asked;
  const row = await tools.store.lockDocument(tx, doc.id);
  if (!row) throw new Error(`document ${doc.id} is not there`);
  if (row.seq < doc.seq)
    throw new Error(`document ${doc.id} is at ${row.seq} on disk, behind ${doc.seq}: load it anew`);
  const missed = row.seq === doc.seq ? [] : await readSteps(tx.db, tools.keys, doc);
  const now = catchUp(doc, missed);
  const refused = (why: Refusal): Written => ({ doc: now, steps: missed, outcome: refuse(why) });
  const doneAt = await seqOfCommand(tx, doc.id, wanted.commandId);
  if (doneAt !== undefined) return { doc: now, steps: missed, outcome: accept({ seq: doneAt }) };
  const why = wanted.whyNot?.(now);
  if (why) return refused(why);
  const decision = decide(now, wanted.command);
  if (!decision.ok) return refused(decision.refusal);
  if (decision.value.length === 0) return { doc: now, steps: missed, outcome: accept({ seq: now.seq }) };
  const unwritable = whyNotWritable(wanted, decision.value);
  if (unwritable) return refused(unwritable);
  const step: Step = {
    seq: row.seq + 1,
    at: new Date(tools.clock()).toISOString(),
    actor: wanted.actor,
    commandId: wanted.commandId,
    changes: decision.value,
  };
  const appended = await appendStep(tools, tx, { row, now, step });
  if (!appended.ok) return refused(appended.refusal);
  return { doc: catchUp(now, [step]), steps: [...missed, step], outcome: accept({ seq: step.seq }) };
}

function catchUp(doc: StigDocument, steps: readonly Step[]): StigDocument {
  let { records, seq } = doc;
  for (const step of steps) {
    records = applyChanges(records, step.changes);
    seq = step.seq;
  }
  return { ...doc, records, seq };
}

async function seqOfCommand(tx: Tx, document: string, commandId: string): Promise<number | undefined> {
  const row = await tx.db
    .selectFrom('change')
    .select('seq')
    .where('document', '=', document)
    .where('command_id', '=', commandId)
    .executeTakeFirst();
  return row?.seq;
}

/** Ids stand in columns of their own, where neither NUL nor half a surrogate pair can. */
function whyNotWritable(wanted: Wanted, changes: readonly Change[]): Refusal | undefined {
  if (!isPlain(wanted.commandId)) return { code: 'not-valid', place: 'commandId', message: 'not plain text' };
  const odd = changes.some((change) => !textsOf(change).every(isPlain));
  return odd ? { code: 'not-valid', place: 'id', message: 'not plain text' } : undefined;
}

const textsOf = (change: Change): string[] =>
  change.did === 'edited' ? [change.order?.is ?? ''] : [change.record.id, change.record.order];

const isPlain = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000');
