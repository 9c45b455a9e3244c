import type { Kysely, Transaction } from 'kysely';
import type { Noted } from '#storage/outbox/noted.ts';
import type { DocumentRow, Tables } from '#storage/tables.ts';

/** The last step of a document's log, and the workspace it is in. */
export type LastStep = { readonly seq: number; readonly hash: string; readonly workspace: string };

/** What others are told once it is on disk. */
export type News =
  /** `seq` is the step that it is now at, where steps are all that has changed. */
  | { readonly about: 'document'; readonly id: string; readonly seq?: number; readonly step?: LastStep }
  | { readonly about: 'member'; readonly workspace: string; readonly user: string }
  /** Keys are gone; whoever holds words in clear lets go of them. */
  | { readonly about: 'erased' }
  /** Something was missed: anything may have changed. */
  | { readonly about: 'anything' };

/** A transaction that is under way; what it announces is heard, and what it notes stands in the outbox, when it is committed, and not otherwise. */
export type Tx = {
  readonly db: Transaction<Tables>;
  readonly announce: (news: News) => Promise<void>;
  readonly note: (noted: Noted) => void;
};

/** Where to read: in a transaction or outside one. */
export type Reader = Kysely<Tables>;

/** What differs between SQLite and PostgreSQL, and nothing else. */
export type Store = {
  readonly dialect: 'sqlite' | 'postgres';
  readonly db: Kysely<Tables>;
  /** Work that is done whole or not at all; it must not wait for anything but its own `tx`. */
  readonly transact: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** Reads as of one moment, whatever is written meanwhile. */
  readonly snapshot: <T>(read: (db: Reader) => Promise<T>) => Promise<T>;
  /** The document's row, which nobody else may write until the transaction ends. */
  readonly lockDocument: (tx: Tx, id: string) => Promise<DocumentRow | undefined>;
  /** Lets one process at a time change the tables. */
  readonly lockSchema: (tx: Tx) => Promise<void>;
  /** Whether other processes may be at the same rows, so that those that are read to be changed must be locked. */
  readonly sharesRows: boolean;
  /** The function that finds a text in a text; 0 is nowhere. */
  readonly textPosition: 'instr' | 'strpos';
  readonly listen: (listener: (news: News) => void) => () => void;
  /** Whether what other processes write is heard of at this moment. */
  readonly isHearing: () => boolean;
  readonly close: () => Promise<void>;
};
