import type { Clock } from '#base/clock.ts';
import type { CreateId } from '#base/id.ts';
import { protocolVersion } from '#protocol/line.ts';
import type { ClientMessage, ServerMessage } from '#protocol/sync-message.ts';
import type { Member } from '#sync/member.ts';
import { OpenBudget } from '#sync/open-budget.ts';
import { Room, type RoomDeps } from '#sync/room.ts';
import type { ServerTransport } from '#sync/transport.ts';

export type HubDeps = RoomDeps & { readonly createId: CreateId; readonly clock?: Clock; readonly idleMs?: number };

type Open = Extract<ClientMessage, { say: 'open' }>;

/** `asked` holds what has not been answered, and how to give back what it took; `putOff` what could not be asked for yet. */
type Line = {
  readonly member: Member;
  readonly docs: Set<string>;
  readonly asked: Map<string, () => void>;
  readonly putOff: Map<string, Open>;
  greeted: boolean;
};

const mostOpen = 200;
const putOffMs = 1000;

/** Every document that somebody has open on this server, and the lines to them. */
export class Hub {
  readonly #deps: HubDeps;
  readonly #rooms = new Map<string, Room>();
  readonly #lines = new Set<Line>();
  readonly #budget: OpenBudget;
  readonly #stopWatching: () => void;

  constructor(deps: HubDeps) {
    this.#deps = deps;
    this.#budget = new OpenBudget(deps.later);
    this.#stopWatching = deps.journal.watch((id, seq) => {
      if (id === null) return this.reload();
      this.#rooms.get(id)?.catchUp(seq);
      for (const room of this.#rooms.values()) room.hearOf(id);
    });
  }

  /** Serves a line until it closes. */
  connect(transport: ServerTransport, who: { user: string; name: string }): void {
    const { send, close } = transport;
    const tell: Member['send'] = (message) => {
      send(message);
      this.#settle(line, message);
    };
    const line: Line = {
      member: { peer: this.#deps.createId(), ...who, send: tell, close },
      ...{ docs: new Set(), asked: new Map(), putOff: new Map(), greeted: false },
    };
    this.#lines.add(line);
    transport.onMessage((message) => this.#hear(line, message));
    transport.onClose(() => {
      this.#lines.delete(line);
      for (const doc of [...line.docs]) this.#leave(line, doc);
    });
  }

  /** Has every room look anew, as after words were erased. */
  reload(): void {
    for (const room of this.#rooms.values()) room.reload();
  }

  /** Shuts the lines of those whose role has changed. */
  checkRoles(): void {
    for (const room of this.#rooms.values()) room.checkRoles();
  }

  /** How many rooms are in memory. */
  get size(): number {
    return this.#rooms.size;
  }

  async settled(): Promise<void> {
    await Promise.all([...this.#rooms.values()].map((room) => room.settled()));
  }

  /** Shuts all lines and stops listening to the journal; what was asked for before is still done. */
  async close(): Promise<void> {
    this.#stopWatching();
    for (const { member } of [...this.#lines]) member.close('try-later');
    await this.settled();
  }

  #hear(line: Line, message: ClientMessage): void {
    if (message.say === 'hello') this.#greet(line, message.version);
    else if (line.greeted) this.#serve(line, message);
    else line.member.close('out-of-order');
  }

  #greet(line: Line, version: number): void {
    line.greeted = version === protocolVersion;
    line.member.send({ say: 'welcome', version: protocolVersion, peer: line.member.peer });
  }

  #serve(line: Line, message: Exclude<ClientMessage, { say: 'hello' }>): void {
    const { member, docs } = line;
    switch (message.say) {
      case 'open':
        return this.#open(line, message);
      case 'close':
        return this.#leave(line, message.doc);
      case 'command':
        if (!docs.has(message.doc)) return member.close('out-of-order');
        return this.#command(line, message);
      case 'presence':
        return this.#rooms.get(message.doc)?.present(member, message.state);
      case 'ping':
        return member.send({ say: 'pong', at: message.at, ...(this.#deps.clock && { now: this.#deps.clock() }) });
      default:
        return message satisfies never;
    }
  }

  #open(line: Line, message: Open): void {
    line.docs.add(message.doc);
    if (line.docs.size > mostOpen) line.member.close('out-of-order');
    else if (line.putOff.has(message.doc)) line.putOff.set(message.doc, message);
    else this.#join(line, message);
  }

  /** What no room is for costs a question to the database, and is put off where somebody has asked many such for nothing. */
  #join(line: Line, message: Open): void {
    const { doc, since, mark } = message;
    if (!this.#rooms.has(doc)) {
      const giveBack = this.#budget.take(line.member.user);
      if (!giveBack) return this.#putOff(line, message);
      line.asked.set(doc, giveBack);
    }
    this.#roomOf(doc).join(line.member, since === undefined ? undefined : { id: doc, seq: since, mark });
  }

  #putOff(line: Line, message: Open): void {
    const { doc } = message;
    line.putOff.set(doc, message);
    this.#deps.later(putOffMs, () => {
      const latest = line.putOff.get(doc);
      line.putOff.delete(doc);
      if (latest && line.docs.has(doc)) this.#join(line, latest);
    });
  }

  /** Whoever was let in gets back what their question took; nobody's room is not kept. */
  #settle({ asked }: Line, message: ServerMessage): void {
    if (message.say === 'denied') {
      asked.delete(message.doc);
      if (this.#rooms.get(message.doc)?.isEmpty()) this.#rooms.delete(message.doc);
    } else if (message.say === 'snapshot' || message.say === 'steps') {
      asked.get(message.doc)?.();
      asked.delete(message.doc);
    }
  }

  /** Without a room somebody was denied the document, or waits to ask for it: then they come again, and say it again. */
  #command({ member, putOff }: Line, { doc, id, command }: Extract<ClientMessage, { say: 'command' }>): void {
    const room = this.#rooms.get(doc);
    if (room) room.command(member, { id, command });
    else if (putOff.has(doc)) member.close('try-later');
    else member.send({ say: 'denied', doc, why: 'not-found' });
  }

  #leave(line: Line, doc: string): void {
    if (!line.docs.delete(doc)) return;
    line.asked.delete(doc);
    this.#rooms.get(doc)?.leave(line.member);
    this.#unloadWhenIdle(doc);
  }

  #roomOf(id: string): Room {
    const there = this.#rooms.get(id);
    if (there) return there;
    const room = new Room(id, this.#deps);
    this.#rooms.set(id, room);
    return room;
  }

  #unloadWhenIdle(id: string): void {
    const room = this.#rooms.get(id);
    if (!room?.isEmpty()) return;
    this.#deps.later(this.#deps.idleMs ?? 60_000, () => {
      if (this.#rooms.get(id) === room && room.isEmpty()) this.#rooms.delete(id);
    });
  }
}
