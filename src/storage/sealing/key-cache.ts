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
    get: (owner) => held.get(owner)?.slice(),
    set: (owner, secret) => {
      const oldest = held.size >= most ? held.keys().next().value : undefined;
      if (oldest !== undefined) drop(oldest);
      held.set(owner, secret.slice());
    },
    evict: (owners) => {
      for (const owner of owners ?? [...held.keys()]) drop(owner);
    },
  };
}
