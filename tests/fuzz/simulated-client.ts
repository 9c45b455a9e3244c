import { createIds } from '#base/id.ts';
import type { Command } from '#model/document/command.ts';
import type { ServerMessage } from '#protocol/sync-message.ts';
import type { Later } from '#sync/later.ts';
import { Link } from '#sync/link.ts';
import type { Pending, PendingStore } from '#sync/pending-store.ts';
import { Replica } from '#sync/replica.ts';
import type { ClientTransport } from '#sync/transport.ts';
import type { randomCommand } from '#tests/fuzz/random-command.ts';
import type { Dice } from '#tests/fuzz/random-value.ts';

export type ClientWorld = {
  readonly dice: Dice;
  readonly later: Later;
  readonly connect: (user: string, heard: (message: ServerMessage) => void) => ClientTransport;
  readonly report: (error: unknown) => void;
  /** What somebody does with a document. */
  readonly command: typeof randomCommand;
};

export type Asked = { readonly doc: string; readonly command: Command; readonly undoes: boolean };

/** Everything this client has ever asked for, and what it was told of it. */
export type Memory = {
  readonly asked: Map<string, Asked>;
  readonly toldDone: Set<string>;
};

/** Somebody with a browser: it can be closed and opened again, and keeps what was pending. */
export class SimulatedClient {
  readonly user: string;
  readonly memory: Memory = { asked: new Map(), toldDone: new Set() };
  readonly #world: ClientWorld;
  readonly #docs: readonly string[];
  readonly #store: PendingStore;
  replicas: ReadonlyMap<string, Replica> = new Map();
  link: Link;

  constructor(user: string, world: ClientWorld, docs: readonly string[]) {
    this.user = user;
    this.#world = world;
    this.#docs = docs;
    this.#store = createMemoryPendingStore((doc, { id, command, undoes }) =>
      this.memory.asked.set(id, { doc, command, undoes: undoes !== undefined }),
    );
    this.link = this.#open();
  }

  /** Closes the browser and opens it again. */
  reload(): void {
    this.link.close();
    for (const doc of this.replicas.keys()) this.link.detach(doc);
    this.link = this.#open();
  }

  /** Is without a network for as long as it likes, and goes on working. */
  goAway(): void {
    this.link.close();
  }

  comeBack(): void {
    this.link.start();
  }

  /** Gives a random command, or a few as one gesture, or takes one back. */
  act(): void {
    const { dice, command } = this.#world;
    const replica = dice.pick([...this.replicas.values()]);
    const { kind, seq, records } = replica.state();
    const doc = [...this.replicas].find(([, one]) => one === replica)?.[0];
    if (!kind || !doc || records.size === 0) return;
    const roll = dice.random();
    if (roll < 0.12) replica.undo();
    else if (roll < 0.17) replica.redo();
    else if (roll < 0.2) this.#dismissOne(replica);
    else if (roll < 0.24) replica.present({ selected: [dice.pick([...records.keys()])] });
    else {
      const count = dice.chance(0.1) ? 3 : 1;
      replica.send(...Array.from({ length: count }, () => command({ id: doc, kind, seq, records }, dice, this.user)));
    }
  }

  #dismissOne(replica: Replica): void {
    const [refused] = replica.state().refused;
    if (!refused) return;
    this.memory.toldDone.add(refused.id);
    replica.dismiss(refused.id);
  }

  #open(): Link {
    const { later, connect, dice, report } = this.#world;
    const link = new Link({
      connect: () => connect(this.user, (message) => this.#heard(message)),
      later,
      random: dice.random,
    });
    const deps = { createId: createIds(dice.random), pendingStore: this.#store, later, report };
    const replicas = new Map<string, Replica>();
    for (const doc of this.#docs) {
      const replica = new Replica(doc, { ...deps, send: (message) => link.send(message) });
      replicas.set(doc, replica);
      link.attach(doc, replica);
    }
    this.replicas = replicas;
    link.start();
    return link;
  }

  #heard(message: ServerMessage): void {
    if (message.say === 'done') this.memory.toldDone.add(message.id);
  }
}

export function createMemoryPendingStore(onPut: (doc: string, pending: Pending) => void = () => {}): PendingStore {
  const kept = new Map<string, Map<string, string>>();
  const of = (doc: string): Map<string, string> => {
    const there = kept.get(doc) ?? new Map<string, string>();
    kept.set(doc, there);
    return there;
  };
  return {
    list: async (doc) => [...of(doc).values()].map((text) => JSON.parse(text) as Pending),
    put: async (doc, pending) => {
      onPut(doc, pending);
      of(doc).set(pending.id, JSON.stringify(pending));
    },
    remove: async (doc, id) => void of(doc).delete(id),
  };
}
