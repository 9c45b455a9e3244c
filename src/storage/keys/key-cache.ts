import type { KeyOwner, Secret } from '#storage/sealing/box.ts';

export type KeyCache = {
  readonly get: (owner: KeyOwner) => Secret | undefined;
  readonly set: (owner: KeyOwner, secret: Secret) => void;
  readonly evict: (owners?: readonly KeyOwner[]) => void;
};

/** Keys in memory, the oldest forgotten first; one that leaves is overwritten. */
export function createKeyCache(most = 5000): KeyCache {
  const held = new Map<KeyOwner, Secret>();
  const drop = (owner: KeyOwner): void => {
    held.get(owner)?.fill(0);
    held.delete(owner);
  };
  return {
    get: (owner) => copyOf(held.get(owner)),
    set: (owner, secret) => {
      const oldest = held.size >= most ? held.keys().next().value : undefined;
      if (oldest !== undefined) drop(oldest);
      held.set(owner, Uint8Array.from(secret));
    },
    evict: (owners) => {
      for (const owner of owners ?? [...held.keys()]) drop(owner);
    },
  };
}

/** A copy, since the one held is overwritten while another may still be at work with it (`slice` of a Buffer is the same bytes). */
const copyOf = (secret: Secret | undefined): Secret | undefined => secret && Uint8Array.from(secret);
