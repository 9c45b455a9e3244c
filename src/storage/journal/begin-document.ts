import { accept, refuse, type Result } from '#base/result.ts';
import type { StigDocument } from '#model/document/document.ts';
import type { Journal, Wanted } from '#model/document/journal.ts';
import type { Refusal } from '#model/document/refusal.ts';
import type { JournalTools } from '#storage/journal/journal-tools.ts';
import { loadDocument } from '#storage/journal/read-document.ts';
import { writeCommands } from '#storage/journal/write-commands.ts';
import type { Tx } from '#storage/store.ts';

type NewDocument = Parameters<Journal['create']>[0];

/** Makes a document with what is first written in it, in one transaction: all of it is there afterwards, or nothing. */
export const beginDocument = (
  tools: JournalTools,
  doc: NewDocument,
  wanted: readonly Wanted[],
): Promise<Result<StigDocument, Refusal>> =>
  orRefused(() => tools.store.transact((tx) => writeShare(tools, tx, { ...doc, wanted })));

/** What comes of work that throws `Refused` inside its transaction, so that nothing of it stays. */
export async function orRefused<T>(work: () => Promise<T>): Promise<Result<T, Refusal>> {
  try {
    return accept(await work());
  } catch (why) {
    if (why instanceof Refused) return refuse(why.refusal);
    throw why;
  }
}

class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Writes to a document, made where it is not there yet, in a transaction that is under way. Errors: throws `Refused`. */
export async function writeShare(
  tools: JournalTools,
  tx: Tx,
  { wanted, ...doc }: NewDocument & { readonly wanted: readonly Wanted[] },
): Promise<StigDocument> {
  await createDocument(tools, tx, doc);
  const stored = await loadDocument(tx.db, tools.keys, doc.id);
  if (!stored) throw new Error(`document ${doc.id} was made and is not there`);
  const written = await writeCommands(tools, tx, { doc: stored.doc, wanted });
  const no = written.outcomes.find((outcome) => !outcome.ok);
  if (no && !no.ok) throw new Refused(no.refusal);
  return written.doc;
}

/** Makes an empty document in a transaction that is under way; one that is there already must be the same. */
export async function createDocument(
  tools: JournalTools,
  tx: Tx,
  doc: Parameters<Journal['create']>[0],
): Promise<void> {
  const at = new Date(tools.clock()).toISOString();
  const made = await tx.db
    .insertInto('document')
    .values({ ...doc, seq: 0, hash: '', created: at, updated: at })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made) {
    tx.note({ workspace: doc.workspace, document: doc.id, kind: doc.kind, did: 'begun', seq: 0, touched: null });
    return tx.announce({ about: 'document', id: doc.id });
  }
  const there = await tools.store.lockDocument(tx, doc.id);
  if (there?.workspace !== doc.workspace || there.kind !== doc.kind)
    throw new Error(`document ${doc.id} is there already, as another`);
}
