import type { Clock } from '#base/clock.ts';
import type { CreateId } from '#base/id.ts';
import { type ClientMessage, protocolVersion } from '#protocol/sync-message.ts';
import type { Member } from '#sync/member.ts';
import { Room, type RoomDeps } from '#sync/room.ts';
import type { ServerTransport } from '#sync/transport.ts';

export type HubDeps = RoomDeps & { readonly createId: CreateId; readonly clock?: Clock; readonly idleMs?: number };

type Line = { readonly member: Member; readonly docs: Set<string>; greeted: boolean };

const mostOpen = 200;

/** Every document that somebody has open on this server, and the lines to them. */
export class Hub {
  readonly #deps: HubDeps;
  readonly #rooms = new Map<string, Room>();
  readonly #lines = new Set<Line>();
  readonly #stopWatching: () => void;

  constructor(deps: HubDeps) {
    this.#deps = deps;
    this.#stopWatching = deps.journal.watch((id, seq) => {
      if (id === null) return this.reload();
      this.#rooms.get(id)?.catchUp(seq);
      for (const room of this.#rooms.values()) room.hearOf(id);
    });
  }

  /** Serves a line until it closes. */
  connect(transport: ServerTransport, who: { user: string; name: string }): void {
    const { send, close } = transport;
    const line: Line = {
      member: { peer: this.#deps.createId(), ...who, send, close },
      docs: new Set(),
      greeted: false,
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
        return this.#roomOf(message.doc).command(member, message);
      case 'presence':
        return this.#rooms.get(message.doc)?.present(member, message.state);
      case 'ping':
        return member.send({ say: 'pong', at: message.at, ...(this.#deps.clock && { now: this.#deps.clock() }) });
      default:
        return message satisfies never;
    }
  }

  #open({ member, docs }: Line, { doc, since, mark }: Extract<ClientMessage, { say: 'open' }>): void {
    docs.add(doc);
    if (docs.size > mostOpen) member.close('out-of-order');
    else this.#roomOf(doc).join(member, since === undefined ? undefined : { id: doc, seq: since, mark });
  }

  #leave(line: Line, doc: string): void {
    if (!line.docs.delete(doc)) return;
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
