import type { Command } from '#model/document/command.ts';
import type { Records } from '#model/document/document.ts';
import type { DocumentKind } from '#model/record/record-type.ts';
import type { Refusal } from '#model/document/refusal.ts';
import type { Belonging } from '#sync/belonging.ts';
import type { PresenceOf } from '#protocol/sync-message.ts';

export type Connection = 'online' | 'offline' | 'connecting';

/** Something its author did and the document would not have, kept until they let it go. */
export type Refused = {
  readonly id: string;
  readonly command: Command;
  readonly refusal: Refusal;
  /** What it was about, where that is known. */
  readonly belongs?: Belonging | undefined;
};

/** A document as somebody sees it now; another object whenever anything in it differs, `records` only when they do. */
export type ReplicaState = {
  readonly state: 'loading' | 'ready' | 'denied';
  readonly why: 'not-found' | 'may-not' | undefined;
  readonly kind: DocumentKind | undefined;
  readonly seq: number;
  readonly records: Records;
  readonly pending: number;
  /** Everything done here is on the server's disk. */
  readonly saved: boolean;
  /** What is pending would not outlive this page: the browser would not keep it. */
  readonly unkept: boolean;
  /** The document stands at an earlier state than this page had seen saved, as after an older backup was restored; until it is read. */
  readonly putBack: boolean;
  readonly connection: Connection;
  readonly refused: readonly Refused[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly peers: readonly PresenceOf[];
  /** Whom one follows over the map. */
  readonly following: string | undefined;
};
