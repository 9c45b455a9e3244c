import type { Result } from '#base/result.ts';
import type { Command } from '#model/document/command.ts';
import type { StigDocument } from '#model/document/document.ts';
import type { StepHead } from '#model/map/history/stops.ts';
import type { DocumentKind } from '#model/record/record-type.ts';
import type { Refusal } from '#model/document/refusal.ts';
import type { Step } from '#model/document/step.ts';

/** What somebody wants written; the same `commandId` twice on a document is done once. */
export type Wanted = {
  readonly command: Command;
  readonly commandId: string;
  readonly actor: string;
  /** When it was done, where a history is told; now where nothing is said. Nobody from outside says so. */
  readonly atMs?: number;
  /** Asked of the document as it is when the command is decided: why its author may not give it. */
  readonly whyNot?: (doc: StigDocument) => Refusal | undefined;
};

/**
 * What came of it.
 *
 * Shape   `steps` are all steps after the document that was handed in, other processes' among them, this command's last if it changed anything;
 *         `doc` is the document after them; `outcome` has the step number at which the command is done, or why it is refused.
 */
export type Written = {
  readonly doc: StigDocument;
  readonly steps: readonly Step[];
  readonly outcome: Result<{ readonly seq: number }, Refusal>;
};

/** The same of several commands: their outcomes stand in the order in which they were handed in. */
export type WrittenAll = Omit<Written, 'outcome'> & { readonly outcomes: readonly Written['outcome'][] };

export type StoredDocument = { readonly workspace: string; readonly doc: StigDocument };

/** How far somebody has followed a document's log; without a `mark`, only by number. */
export type Stand = Pick<StigDocument, 'id' | 'seq' | 'mark'>;

/**
 * The one write path's end: where the steps of every document are kept, with its records up to date beside them.
 * Words of participants are sealed on the way in and opened on the way out; whoever holds a `StigDocument` holds them in clear.
 *
 * Errors  what the disk or the database did is thrown; a write that threw may or may not have been done, and is asked for again with its id.
 */
export type Journal = {
  /** Makes an empty document; making it again with the same workspace and kind does nothing. */
  readonly create: (doc: { id: string; kind: DocumentKind; workspace: string }) => Promise<void>;
  /** Makes a document with what is first written in it: all of it is there afterwards, or no document. */
  readonly begin: (
    doc: { id: string; kind: DocumentKind; workspace: string },
    wanted: readonly Wanted[],
  ) => Promise<Result<StigDocument, Refusal>>;
  readonly load: (id: string) => Promise<StoredDocument | undefined>;
  /** Steps after `seq`; `undefined` when the document is not there. */
  readonly stepsSince: (id: string, seq: number) => Promise<readonly Step[] | undefined>;
  /** The same for whoever has followed the log to here; `elsewhere` when it does not come by there, as after an older backup was restored. */
  readonly stepsFrom: (stand: Stand) => Promise<readonly Step[] | 'elsewhere' | undefined>;
  /** When each step was made and by whom, without what it changed; `undefined` when the document is not there. */
  readonly heads: (id: string) => Promise<readonly StepHead[] | undefined>;
  /** Decides and appends in one transaction, on the document as it is then. */
  readonly write: (doc: StigDocument, wanted: Wanted) => Promise<Written>;
  /** Decides one after the other and appends what they come to in one transaction; one that is refused does not hinder the others. */
  readonly writeAll: (doc: StigDocument, wanted: readonly Wanted[]) => Promise<WrittenAll>;
  /**
   * Calls back when another process (or this one) has written. Returns how to stop.
   *
   * Shape   an `id` of null says that anything may have changed; `seq` is the step that the document is now at, where that says it all.
   */
  readonly watch: (listener: (id: string | null, seq?: number) => void) => () => void;
};
