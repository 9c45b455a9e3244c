import type { Command } from '#model/document/command.ts';
import type { Refusal } from '#model/document/refusal.ts';
import type { Belonging } from '#sync/belonging.ts';

/**
 * Something that somebody did and that the server has not confirmed.
 *
 * Shape   `undoes` are the commands whose steps this one takes back, where it does; `refusal` says that the server will not have it:
 *         then it waits for its author to read it and let it go.
 */
export type Pending = {
  readonly id: string;
  readonly command: Command;
  readonly undoes?: readonly string[] | undefined;
  readonly refusal?: Refusal | undefined;
  readonly belongs?: Belonging | undefined;
};

/** Where one person's unconfirmed commands outlive the page. */
export type PendingStore = {
  /** What is kept for a document, in the order in which it was first put. */
  readonly list: (doc: string) => Promise<readonly Pending[]>;
  /** Keeps it; the same id again takes the place of the one before. */
  readonly put: (doc: string, pending: Pending) => Promise<void>;
  readonly remove: (doc: string, id: string) => Promise<void>;
};
