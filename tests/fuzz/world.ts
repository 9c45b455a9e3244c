import { nobodySpoke } from '#model/research/seen-words.ts';
import { createIds } from '#base/id.ts';
import { createSeededRandom } from '#base/random.ts';
import type { Command } from '#model/document/command.ts';
import type { Journal } from '#model/document/journal.ts';
import type { DocumentKind } from '#model/record/record-type.ts';
import type { ServerMessage } from '#protocol/sync-message.ts';
import { Hub } from '#sync/hub.ts';
import type { Later } from '#sync/later.ts';
import { createGatedJournal, type GatedJournal } from '#tests/fuzz/gated-journal.ts';
import { randomCommand } from '#tests/fuzz/random-command.ts';
import { createDice, type Dice } from '#tests/fuzz/random-value.ts';
import { type ClientWorld, SimulatedClient } from '#tests/fuzz/simulated-client.ts';
import { createLine, type SimulatedLine } from '#tests/fuzz/simulated-line.ts';

type Server = { readonly hub: Hub; readonly journal: GatedJournal; readonly lines: Set<SimulatedLine> };
type Timer = { readonly due: number; readonly run: () => void };

export type WorldPlan = {
  readonly seed: number;
  /** One journal, as each of several processes has it. */
  readonly journals: readonly Journal[];
  /** Destroys the words of the participant behind a document. */
  readonly erase: (doc: string) => Promise<void>;
  /** What people do; anything, when nothing is said. */
  readonly command?: typeof randomCommand | undefined;
};

const longestNewsMs = 10_000;

export const docs: readonly { readonly id: string; readonly kind: DocumentKind; readonly root: Command }[] = [
  {
    id: 'j',
    kind: 'journey',
    root: { do: 'add', type: 'journey', id: 'j', body: { name: 'Make a home full of green' } },
  },
  { id: 'w', kind: 'workspace', root: { do: 'add', type: 'workspace', id: 'w', body: { name: 'The garden' } } },
  {
    id: 'n',
    kind: 'interview',
    root: {
      do: 'add',
      type: 'interview',
      id: 'n',
      body: { participant: 'u1', title: 'Third', transcript: 'I waited at home all day. '.repeat(8) },
    },
  },
  {
    id: 'k',
    kind: 'workshop',
    root: {
      do: 'add',
      type: 'workshop',
      id: 'k',
      body: { title: 'One hour', stage: 'write', round: 1, revealed: 0, dots: 3 },
    },
  },
];

/** Servers, lines and people, all moved by one seed: nothing happens but through `step`. */
export class World {
  readonly dice: Dice;
  readonly clients: readonly SimulatedClient[];
  readonly faults: string[] = [];
  readonly #plan: WorldPlan;
  readonly #servers: Server[] = [];
  readonly #lines = new Map<SimulatedLine, string>();
  #timers: Timer[] = [];
  #now = 0;

  constructor(plan: WorldPlan) {
    this.#plan = plan;
    this.dice = createDice(createSeededRandom(plan.seed));
    const servers = Math.max(plan.journals.length, 1 + this.dice.upTo(2));
    for (let n = 0; n < servers; n += 1) this.#servers.push(this.#startServer(n));
    const connect: ClientWorld['connect'] = (user, heard) => this.#connect(user, heard);
    const { command = randomCommand } = plan;
    const world = { command, dice: this.dice, later: this.#later, connect, report: this.#report };
    const ids = docs.map(({ id }) => id);
    const count = 2 + this.dice.upTo(7);
    this.clients = Array.from({ length: count }, (_, n) => new SimulatedClient(`user${n}`, world, ids));
  }

  /** One thing happens somewhere. */
  async step(): Promise<void> {
    const roll = this.dice.random();
    if (roll < 0.22) this.dice.pick(this.clients).act();
    else if (roll < 0.58) this.#deliver();
    else if (roll < 0.9) this.dice.pick(this.#servers).journal.letOn();
    else if (roll < 0.94) this.#passTime();
    else if (roll < 0.943) this.dice.pick(this.clients).goAway();
    else if (roll < 0.95) this.dice.pick(this.clients).comeBack();
    else if (roll < 0.98) this.#cutOne();
    else if (roll < 0.985) this.dice.pick(this.clients).reload();
    else if (roll < 0.99) this.#crash(this.dice.pick(this.#servers));
    else if (roll < 0.996) this.dice.pick(this.#servers).journal.failNext(1 + this.dice.upTo(4));
    else if (roll < 0.997) await this.#plan.erase(this.dice.pick(docs).id);
    await this.#still();
  }

  /** Nothing breaks any more and everything under way arrives; false when it never comes to rest. */
  async heal(): Promise<boolean> {
    for (const client of this.clients) client.comeBack();
    for (let round = 0; round < 20_000; round += 1) {
      const moved = this.#deliverAll() || this.#letAllOn();
      await this.#still();
      if (moved) continue;
      if (this.#isAtRest() && !(await this.#hearsNews())) return true;
      this.#passTime();
      await this.#still();
    }
    return false;
  }

  /** Whether somebody is still to hear of what was written; between processes such news may take its time. */
  async #hearsNews(): Promise<boolean> {
    for (let waited = 0; waited < longestNewsMs; waited += 20) {
      if (this.#servers.some(({ journal }) => journal.waiting() > 0)) return true;
      if (await this.#isToldAll()) return false;
      await new Promise((done) => setTimeout(done, 20));
    }
    return false;
  }

  /** Erasing words makes no step. */
  async #isToldAll(): Promise<boolean> {
    for (const { id } of docs) {
      const loaded = await this.#plan.journals[0]?.load(id);
      const erased = [...(loaded?.doc.records.values() ?? [])].filter((record) => record.erased);
      for (const { replicas } of this.clients) {
        const { seq = 0, records } = replicas.get(id)?.state() ?? {};
        if (seq < (loaded?.doc.seq ?? 0) || erased.some((one) => records?.get(one.id)?.erased === undefined))
          return false;
      }
    }
    return true;
  }

  #cutOne(): void {
    if (this.#lines.size > 0) this.dice.pick([...this.#lines.keys()]).cut();
  }

  #isAtRest(): boolean {
    return this.clients.every(({ replicas }) => [...replicas.values()].every((replica) => replica.state().saved));
  }

  readonly #later: Later = (delayMs, run) => {
    const timer = { due: this.#now + delayMs, run };
    this.#timers.push(timer);
    return () => (this.#timers = this.#timers.filter((other) => other !== timer));
  };

  readonly #report = (error: unknown): void => {
    if (!(error instanceof Error) || error.message !== 'the disk is full') this.faults.push(describe(error));
  };

  #startServer(at: number): Server {
    const { journals } = this.#plan;
    const inner = journals[at % journals.length];
    if (!inner) throw new Error('a world stands on a journal');
    const journal = createGatedJournal(inner, this.dice);
    const standingOf = async (user: string) => ({ role: 'editor', person: user }) as const;
    const createId = createIds(this.dice.random);
    const hub = new Hub({
      journal,
      spokenIn: async () => nobodySpoke,
      standingOf,
      later: this.#later,
      report: this.#report,
      createId,
      idleMs: 5000,
      restMs: 15,
    });
    return { hub, journal, lines: new Set() };
  }

  /** Kills a server and starts another in its place. */
  #crash(server: Server): void {
    server.journal.kill();
    for (const line of server.lines) line.drop();
    const at = this.#servers.indexOf(server);
    this.#servers[at] = this.#startServer(at);
  }

  #connect(user: string, heard: (message: ServerMessage) => void) {
    const inOrder = createOrderCheck((fault) => this.faults.push(fault));
    const line = createLine(this.dice, (message) => {
      inOrder(message);
      heard(message);
    });
    this.#lines.set(line, user);
    return line.client;
  }

  #deliver(): void {
    if (this.#lines.size === 0) return;
    const line = this.dice.pick([...this.#lines.keys()]);
    const many = this.dice.upTo(6);
    for (let n = 0; n <= many; n += 1) this.#deliverOn(line);
  }

  #deliverOn(line: SimulatedLine): boolean {
    const accept = (transport: Parameters<Hub['connect']>[0]): void => {
      const server = this.dice.pick(this.#servers);
      server.lines.add(line);
      const user = this.#lines.get(line) ?? '';
      server.hub.connect(transport, { user, name: user });
    };
    const up = this.dice.chance(0.5);
    const moved = up
      ? line.deliverToServer(accept) || line.deliverToClient()
      : line.deliverToClient() || line.deliverToServer(accept);
    if (!line.isUsed()) this.#lines.delete(line);
    return moved;
  }

  #deliverAll(): boolean {
    return [...this.#lines.keys()].filter((line) => this.#deliverOn(line)).length > 0;
  }

  #letAllOn(): boolean {
    return this.#servers.filter(({ journal }) => journal.letOn()).length > 0;
  }

  #passTime(): void {
    const [next] = this.#timers.toSorted((a, b) => a.due - b.due);
    if (!next) return;
    this.#timers = this.#timers.filter((timer) => timer !== next);
    this.#now = Math.max(this.#now, next.due);
    next.run();
  }

  async #still(): Promise<void> {
    for (const { journal } of this.#servers) await journal.still();
  }
}

/** Whether, on one line, the steps of each document follow one another without a gap. */
function createOrderCheck(fault: (what: string) => void): (message: ServerMessage) => void {
  const at = new Map<string, number>();
  return (message) => {
    if (message.say === 'snapshot') at.set(message.doc, message.seq);
    if (message.say !== 'steps') return;
    for (const { seq } of message.steps) {
      const before = at.get(message.doc);
      if (before !== undefined && seq !== before + 1) fault(`${message.doc}: step ${seq} was sent after ${before}`);
      at.set(message.doc, seq);
    }
  };
}

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
