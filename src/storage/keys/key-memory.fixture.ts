import { randomBytes } from 'node:crypto';
import type { Clock } from '#base/clock.ts';
import { customerMark } from '#storage/keys/erased-customers.ts';
import type { KeyStore } from '#storage/keys/keys.ts';
import type { KeyOwner, Secret } from '#storage/sealing/box.ts';

/** What outlives a store of keys in memory: another one over the same is the same, opened again. */
export type KeyMemory = {
  readonly keys: Map<KeyOwner, { secret: Buffer | undefined; destroyed: string | null }>;
  readonly secrets: Map<string, string>;
  readonly marks: Map<string, Set<string>>;
  readonly markSecret: string;
};

export const createKeyMemory = (): KeyMemory => ({
  keys: new Map(),
  secrets: new Map(),
  marks: new Map(),
  markSecret: randomBytes(32).toString('hex'),
});

/** Keys that are gone with their process. */
export function openMemoryKeys(memory: KeyMemory, clock: Clock): KeyStore {
  const { keys } = memory;
  const find = (owners: readonly KeyOwner[]): Map<KeyOwner, Secret> =>
    new Map(
      owners.flatMap((owner) => {
        const secret = keys.get(owner)?.secret;
        return secret ? [[owner, Uint8Array.from(secret)] as const] : [];
      }),
    );
  return {
    forOpening: async (_db, owners) => find(owners),
    forSealing: async (_tx, owners) => {
      for (const owner of owners) if (!keys.has(owner)) keys.set(owner, { secret: randomBytes(32), destroyed: null });
      return find(owners);
    },
    destroy: async (_tx, owners) => {
      const at = new Date(clock()).toISOString();
      for (const owner of owners) {
        keys.get(owner)?.secret?.fill(0);
        keys.set(owner, { secret: undefined, destroyed: keys.get(owner)?.destroyed ?? at });
      }
    },
    scrub: async () => {},
    evict: () => {},
    all: async () => [...keys].map(([owner, { destroyed }]) => ({ owner, destroyed })),
    faults: async () => [],
    secrets: secretsIn(memory),
    erasedCustomers: erasedIn(memory),
    close: async () => {},
  };
}

const secretsIn = ({ secrets }: KeyMemory): KeyStore['secrets'] => ({
  get: async (name) => secrets.get(name),
  once: async (name, value) => {
    if (!secrets.has(name)) secrets.set(name, value);
    return secrets.get(name) ?? value;
  },
  set: async (name, value) => void secrets.set(name, value),
  take: async (name, value) => secrets.get(name) === value && secrets.delete(name),
});

const erasedIn = ({ marks, markSecret }: KeyMemory): KeyStore['erasedCustomers'] => ({
  add: async (workspace, customer) => {
    const mark = customerMark(markSecret, workspace, customer);
    marks.set(workspace, new Set([...(marks.get(workspace) ?? []), mark]));
  },
  of: async (workspace) => ({ secret: markSecret, marks: [...(marks.get(workspace) ?? [])].toSorted() }),
  workspaces: async () => [...marks.keys()],
});
