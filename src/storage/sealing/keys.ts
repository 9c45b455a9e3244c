import type { KeyOwner, Secret } from '#storage/sealing/box.ts';
import type { ErasedCustomers } from '#storage/sealing/erased-customers.ts';
import type { Reader, Tx } from '#storage/store.ts';

/**
 * Where the keys of sealed words are, apart from the words.
 *
 * Shape   a key that was destroyed stays known as such: its owner never gets another, so words that are gone do not come back under it.
 */
export type Keys = {
  readonly erasedCustomers: ErasedCustomers;
  /** A key for each owner, made where there is none; an owner whose key was destroyed is left out. */
  readonly forSealing: (tx: Tx, owners: readonly KeyOwner[]) => Promise<ReadonlyMap<KeyOwner, Secret>>;
  /** The keys that are there. */
  readonly forOpening: (db: Reader, owners: readonly KeyOwner[]) => Promise<ReadonlyMap<KeyOwner, Secret>>;
  /** Overwrites and deletes; nothing sealed with these opens again, here or from any backup of the words. */
  readonly destroy: (tx: Tx, owners: readonly KeyOwner[]) => Promise<void>;
  /** What has to be done once the transaction that destroyed is committed, so that no old page keeps a key. */
  readonly scrub: () => Promise<void>;
  /** Lets go of keys held in memory: these, or all. */
  readonly evict: (owners?: readonly KeyOwner[]) => void;
  /** Copies the keys to a file, where they have one of their own. */
  readonly copyTo?: (file: string) => Promise<void>;
  readonly close: () => Promise<void>;
};
