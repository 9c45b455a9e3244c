import type { CreateId } from '#base/id.ts';
import type { ClientMessage } from '#protocol/sync-message.ts';
import type { Later } from '#sync/later.ts';
import type { PendingStore } from '#sync/pending-store.ts';

/** What a replica needs of the page it lives on. */
export type ReplicaDeps = {
  readonly createId: CreateId;
  readonly pendingStore: PendingStore;
  /** Says something on the line; asked only while it is up. */
  readonly send: (message: ClientMessage) => void;
  readonly later: Later;
  readonly report: (error: unknown) => void;
};
