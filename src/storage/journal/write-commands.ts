import { accept, refuse, type Result } from '#base/result.ts';
import { applyChanges, type Change } from '#model/document/change.ts';
import { decide } from '#model/decide/decide.ts';
import type { StigDocument } from '#model/document/document.ts';
import type { Wanted, Written, WrittenAll } from '#model/document/journal.ts';
import type { Refusal } from '#model/document/refusal.ts';
import type { Step } from '#model/document/step.ts';
import { type Appending, beginAppending } from '#storage/journal/append-step.ts';
import type { JournalTools } from '#storage/journal/journal-tools.ts';
import { ofOwnSteps } from '#storage/journal/own-steps.ts';
import { readStand, readSteps } from '#storage/journal/read-document.ts';
import { whyKeepSpeakers } from '#storage/sealing/keep-speakers.ts';
import type { Tx } from '#storage/store.ts';
import type { DocumentRow } from '#storage/tables.ts';

type Asked = { readonly doc: StigDocument; readonly wanted: readonly Wanted[] };

/** Catches up, decides one command after the other and appends their steps, in a transaction that holds the document's row. */
export async function writeCommands(tools: JournalTools, tx: Tx, { doc, wanted }: Asked): Promise<WrittenAll> {
  const row = await tools.store.lockDocument(tx, doc.id);
  if (!row) throw new Error(`document ${doc.id} is not there`);
  const missed = await missedSince(tools, tx, { doc, row });
  const done = await seqsOfCommands(tx, doc.id, wanted);
  const appending = beginAppending(tools, tx, row);
  const whyKeep: At['whyKeep'] = (at, changes) =>
    whyKeepSpeakers({ store: tools.store, tx, workspace: row.workspace }, at, changes);
  const asOwn: At['asOwn'] = (one) => ofOwnSteps(tools, tx, { document: doc.id, wanted: one });
  let now = catchUp(doc, missed);
  const made: Step[] = [];
  const outcomes: Written['outcome'][] = [];
  for (const one of wanted) {
    const doneAt = done.get(one.commandId);
    const decided =
      doneAt === undefined ? await decideOne(tools, { now, appending, whyKeep, asOwn }, one) : accept({ seq: doneAt });
    outcomes.push(decided.ok ? accept({ seq: decided.value.seq }) : decided);
    if (!decided.ok || !('changes' in decided.value)) continue;
    done.set(one.commandId, decided.value.seq);
    made.push(decided.value);
    now = catchUp(now, [decided.value]);
  }
  const marks = await appending.write();
  const marked = made.map((step, at) => ({ ...step, mark: marks[at] }));
  return { doc: { ...now, mark: marks.at(-1) ?? now.mark }, steps: [...missed, ...marked], outcomes };
}

/**
 * What others have written since.
 *
 * Errors  throws where the log on disk is not the one that the document was read from.
 */
async function missedSince(
  { keys }: JournalTools,
  tx: Tx,
  { doc, row }: { doc: StigDocument; row: DocumentRow },
): Promise<readonly Step[]> {
  const isHere = row.seq === doc.seq;
  const isOn = isHere ? (doc.mark ?? row.hash) === row.hash : (await readStand(tx.db, doc))?.isOn;
  if (!isOn)
    throw new Error(`document ${doc.id} is at ${row.seq} on disk by another way than ${doc.seq}: load it anew`);
  return isHere ? [] : readSteps(tx.db, keys, doc);
}

type At = {
  readonly now: StigDocument;
  readonly appending: Appending;
  readonly whyKeep: (now: StigDocument, changes: readonly Change[]) => Promise<Refusal | undefined>;
  readonly asOwn: (wanted: Wanted) => Promise<Result<Wanted, Refusal>>;
};

/** The command's step, or only where the document stands when it changes nothing. */
async function decideOne(
  { clock }: JournalTools,
  { now, appending, whyKeep, asOwn }: At,
  given: Wanted,
): Promise<Result<Step | { readonly seq: number }, Refusal>> {
  const owned = await asOwn(given);
  if (!owned.ok) return owned;
  const wanted = owned.value;
  const why = wanted.whyNot?.(now);
  if (why) return refuse(why);
  const decision = decide(now, wanted.command);
  if (!decision.ok) return decision;
  if (decision.value.length === 0) return accept({ seq: now.seq });
  const unwritable = whyNotWritable(wanted, decision.value) ?? (await whyKeep(now, decision.value));
  if (unwritable) return refuse(unwritable);
  const { actor, commandId, atMs = clock() } = wanted;
  const at = new Date(atMs).toISOString();
  const step: Step = { seq: now.seq + 1, at, actor, commandId, changes: decision.value };
  const sealed = await appending.seal(now, step);
  return sealed.ok ? accept(step) : sealed;
}

function catchUp(doc: StigDocument, steps: readonly Step[]): StigDocument {
  let { records, seq, mark } = doc;
  for (const step of steps) {
    records = applyChanges(records, step.changes);
    ({ seq, mark } = step);
  }
  return { ...doc, records, seq, mark };
}

/** Those of the commands that were done before, and at which step. */
async function seqsOfCommands(tx: Tx, document: string, wanted: readonly Wanted[]): Promise<Map<string, number>> {
  const rows = await tx.db
    .selectFrom('change')
    .select(['command_id', 'seq'])
    .where('document', '=', document)
    .where('command_id', 'in', wanted.map(({ commandId }) => commandId).filter(isPlain))
    .execute();
  return new Map(rows.map(({ command_id, seq }) => [command_id, seq]));
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
