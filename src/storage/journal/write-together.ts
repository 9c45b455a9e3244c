import type { Result } from '#base/result.ts';
import type { Wanted } from '#model/document/journal.ts';
import type { DocumentKind } from '#model/record/record-type.ts';
import type { Refusal } from '#model/document/refusal.ts';
import { orRefused, writeShare } from '#storage/journal/begin-document.ts';
import type { JournalTools } from '#storage/journal/journal-tools.ts';
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
  ({ workspace, shares, also }) =>
    orRefused(() =>
      tools.store.transact(async (tx) => {
        for (const share of shares) await writeShare(tools, tx, { ...share, workspace });
        await also?.(tx);
      }),
    );
