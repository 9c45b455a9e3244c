import { accept, refuse, type Result } from '#base/result.ts';
import type { Wanted } from '#model/journal.ts';
import type { DocumentKind } from '#model/record-type.ts';
import type { Refusal } from '#model/refusal.ts';
import { createDocument } from '#storage/journal/create-journal.ts';
import type { JournalTools } from '#storage/journal/journal-tools.ts';
import { loadDocument } from '#storage/journal/read-document.ts';
import { writeCommands } from '#storage/journal/write-commands.ts';
import type { Tx } from '#storage/store.ts';

/** What one document gets, made where it is not there yet. */
export type Share = { readonly id: string; readonly kind: DocumentKind; readonly wanted: readonly Wanted[] };

/** What comes in together: shares of documents, in the order in which they are written. */
export type Together = {
  readonly workspace: string;
  readonly shares: readonly Share[];
  /** What else is written in the same transaction, after the shares. */
  readonly also?: ((tx: Tx) => Promise<void>) | undefined;
};

export type WriteTogether = (all: Together) => Promise<Result<void, Refusal>>;

/** Writes to several documents in one transaction: all of it is there afterwards, or nothing. */
export const createWriteTogether =
  (tools: JournalTools): WriteTogether =>
  async (all) => {
    try {
      await tools.store.transact(async (tx) => {
        for (const share of all.shares) await writeShare(tools, tx, { ...share, workspace: all.workspace });
        await all.also?.(tx);
      });
      return accept(undefined);
    } catch (why) {
      if (why instanceof Refused) return refuse(why.refusal);
      throw why;
    }
  };

/** Thrown inside the transaction, so that nothing of it stays. */
class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

async function writeShare(tools: JournalTools, tx: Tx, share: Share & { workspace: string }): Promise<void> {
  const { id, kind, workspace, wanted } = share;
  await createDocument(tools, tx, { id, kind, workspace });
  const stored = await loadDocument(tx.db, tools.keys, id);
  if (!stored) throw new Error(`document ${id} was made and is not there`);
  const { outcomes } = await writeCommands(tools, tx, { doc: stored.doc, wanted });
  const no = outcomes.find((outcome) => !outcome.ok);
  if (no && !no.ok) throw new Refused(no.refusal);
}
