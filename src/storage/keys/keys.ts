import type { KeyOwner, Secret } from '#storage/sealing/box.ts';
import type { ErasedCustomers } from '#storage/keys/erased-customers.ts';
import type { KeptSecrets } from '#storage/keys/kept-secrets.ts';
import type { Reader, Tx } from '#storage/store.ts';

/** A key that is in the store of keys, or was. */
export type KeptKey = { readonly owner: KeyOwner; readonly destroyed: string | null };

/**
 * Where the keys of sealed words are, apart from the words.
 *
 * Shape   a key that was destroyed stays known as such: its owner never gets another, so words that are gone do not come back under it.
 */
export type KeyStore = {
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
  /** Every key of which the store knows. */
  readonly all: () => Promise<readonly KeptKey[]>;
  /** What is wrong with where the keys are, as the database sees it; nothing where all is well. */
  readonly faults: () => Promise<readonly string[]>;
  /** What else may not lie beside the words. */
  readonly secrets: KeptSecrets;
  /** Copies the keys to a file, where they have one of their own. */
  readonly copyTo?: (file: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The keys that are there; `missing` are those that should be and are not: nobody destroyed them. */
export type Secrets = Pick<ReadonlyMap<KeyOwner, Secret>, 'get' | 'has' | 'values'> & {
  readonly missing: ReadonlySet<KeyOwner>;
};

/** Keys, and what is known of those that are not there. */
export type Keys = Omit<KeyStore, 'forSealing' | 'forOpening'> & {
  /** A key for each owner, made where there never was one; an owner whose key was destroyed, or is missing, is left out. */
  readonly forSealing: (tx: Tx, owners: readonly KeyOwner[]) => Promise<Secrets>;
  readonly forOpening: (db: Reader, owners: readonly KeyOwner[]) => Promise<Secrets>;
  /** Keys that were made, that nobody destroyed or gave up, and that are not there. */
  readonly missing: () => Promise<readonly KeyOwner[]>;
  /** Says of these that they are lost for good. */
  readonly giveUp: (owners: readonly KeyOwner[]) => Promise<void>;
};
