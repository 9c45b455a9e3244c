import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Clock } from '#base/clock.ts';
import type { CreateId } from '#base/id.ts';
import type { Journal } from '#model/document/journal.ts';
import { closeCodes, type LineTrouble } from '#protocol/line.ts';
import { type Allowance, createAllowance } from '#server/realtime/allowance.ts';
import { budgetOf, type Budget } from '#server/realtime/budget.ts';
import { createEncode, type Encode, socketLine } from '#server/realtime/socket-line.ts';
import { Hub, type HubDeps } from '#sync/hub.ts';
import type { Later } from '#sync/later.ts';
import type { ServerTransport } from '#sync/transport.ts';

export type Visitor = { readonly user: string; readonly name: string; readonly isGuest?: boolean };

export type RealtimeDeps = {
  readonly journal: Journal;
  /** Who a request comes from, by its cookie; nobody when the session is over. Asked again while the socket is open. */
  readonly sessionOf: (request: IncomingMessage) => Promise<Visitor | undefined>;
  /** Who somebody is now to a document of a workspace. */
  readonly standingOf: HubDeps['standingOf'];
  readonly spokenIn: HubDeps['spokenIn'];
  /** Whether a request comes from Stig's own pages. */
  readonly isOwnOrigin: (request: IncomingMessage) => boolean;
  readonly createId: CreateId;
  readonly clock: Clock;
  readonly report: (error: unknown) => void;
  readonly troubleOf?: HubDeps['troubleOf'];
  readonly onTranscript?: HubDeps['onTranscript'];
};

export type Realtime = {
  /** Looks at once whether sessions and roles still hold; done anyway every few seconds. */
  readonly recheck: () => void;
  readonly sockets: () => number;
  readonly close: () => Promise<void>;
};

type Guest = {
  readonly socket: WebSocket;
  readonly line: ServerTransport;
  readonly request: IncomingMessage;
  isAlive: boolean;
};

/** Nobody knows who it is: the database was not reached, or something else went wrong. */
type Failure = 'failed' | LineTrouble;

const isFailure = (visitor: Visitor | undefined | Failure): visitor is Failure => typeof visitor === 'string';

const path = '/api/v1/sync';
/** How long somebody may be told on whose session is over. */
export const recheckMs = 3000;
const pingMs = 15_000;
/** Short beside what people notice, long beside what a write takes. */
const restMs = 15;
const lastWordsMs = 2000;
const mostRemembered = 1000;

/** Answers sockets at `/api/v1/sync` on this server, each with every document its person may read. */
export function attachRealtime(server: Server, deps: RealtimeDeps): Realtime {
  const realtime = new Sockets(deps);
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on('error', () => socket.destroy());
    if (request.url?.split('?')[0] === path) realtime.welcome(request, socket, head);
    else turnAway(socket, '404 Not Found');
  };
  server.on('upgrade', upgrade);
  return {
    recheck: () => void realtime.recheck(),
    sockets: () => realtime.size,
    close: async () => {
      server.off('upgrade', upgrade);
      await realtime.close();
    },
  };
}

class Sockets {
  readonly #deps: RealtimeDeps;
  readonly #hub: Hub;
  readonly #doors = new Map<Budget, WebSocketServer>();
  readonly #guests = new Map<Guest, Visitor>();
  readonly #allowances = new Map<string, Allowance>();
  readonly #encode: Encode = createEncode();
  readonly #stop: (() => void)[];
  #isClosed = false;
  /** The look that is under way: a database that does not answer is not asked more and more. */
  #checking: Promise<void> | undefined;

  constructor(deps: RealtimeDeps) {
    this.#deps = deps;
    this.#hub = new Hub({ ...deps, later, restMs });
    const { report } = deps;
    this.#stop = [
      every(recheckMs, () => this.recheck().catch(report)),
      every(pingMs, () => {
        for (const guest of this.#guests.keys()) ping(guest);
      }),
    ];
  }

  get size(): number {
    return this.#guests.size;
  }

  /** What goes wrong while somebody comes in ends their socket alone. */
  welcome(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#letIn(request, socket, head).catch((error: unknown) => {
      this.#deps.report(error);
      socket.destroy();
    });
  }

  async #letIn(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    if (!this.#deps.isOwnOrigin(request)) return turnAway(socket, '403 Forbidden');
    const visitor = await this.#visitorOf(request);
    if (visitor === 'failed') return turnAway(socket, '503 Service Unavailable');
    const budget = budgetOf(isFailure(visitor) ? undefined : visitor);
    this.#doorFor(budget).handleUpgrade(request, socket, head, (opened) => {
      opened.on('error', () => opened.terminate());
      if (isFailure(visitor)) opened.close(closeCodes[visitor], visitor);
      else if (visitor) this.#admit(opened, request, { visitor, budget });
      else sendAway(opened);
    });
  }

  /** Ends what no longer holds: sessions that are over, roles that are others. Each session is asked for once, however many sockets it has; a browser's cookies may hold a member's and a guest's, and the address says which is meant. */
  async recheck(): Promise<void> {
    this.#hub.checkRoles();
    this.#checking ??= this.#checkSessions().finally(() => (this.#checking = undefined));
    await this.#checking;
  }

  async #checkSessions(): Promise<void> {
    const asked = new Map<string, Visitor | undefined | Failure>();
    for (const [guest, { user }] of [...this.#guests]) {
      if (this.#isClosed) return;
      const session = `${guest.request.url} ${guest.request.headers.cookie}`;
      if (!asked.has(session)) asked.set(session, await this.#visitorOf(guest.request));
      const visitor = asked.get(session);
      if (!isFailure(visitor) && visitor?.user !== user) guest.line.close('signed-out');
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const stop of this.#stop) stop();
    await this.#hub.close();
    for (const { socket } of this.#guests.keys()) socket.terminate();
  }

  #admit(socket: WebSocket, request: IncomingMessage, of: { visitor: Visitor; budget: Budget }): void {
    const { visitor, budget } = of;
    const { clock, report } = this.#deps;
    const lines = [...this.#guests.values()].filter(({ user }) => user === visitor.user).length;
    const bytes = this.#allowanceOf(visitor, budget);
    const { mostWaiting } = budget;
    const line = socketLine(socket, { encode: this.#encode, later, clock, report, bytes, mostWaiting });
    if (lines >= budget.lines) return line.close('try-later');
    const guest: Guest = { socket, line, request, isAlive: true };
    this.#guests.set(guest, visitor);
    socket.on('close', () => this.#guests.delete(guest));
    socket.on('pong', () => (guest.isAlive = true));
    this.#hub.connect(line, visitor);
  }

  /** A guest has one for all their lines, so that more of them bring no more. */
  #allowanceOf({ user, isGuest = false }: Visitor, budget: Budget): Allowance {
    const { clock } = this.#deps;
    if (!isGuest) return createAllowance(budget, clock);
    const there = this.#allowances.get(user);
    if (there) return there;
    if (this.#allowances.size > mostRemembered) this.#forgetAllowances();
    const made = createAllowance(budget, clock);
    this.#allowances.set(user, made);
    return made;
  }

  #forgetAllowances(): void {
    const here = new Set([...this.#guests.values()].map(({ user }) => user));
    for (const user of this.#allowances.keys()) if (!here.has(user)) this.#allowances.delete(user);
  }

  #doorFor(budget: Budget): WebSocketServer {
    const there = this.#doors.get(budget);
    if (there) return there;
    const door = new WebSocketServer({ noServer: true, maxPayload: budget.longest, clientTracking: false });
    this.#doors.set(budget, door);
    return door;
  }

  async #visitorOf(request: IncomingMessage): Promise<Visitor | undefined | Failure> {
    return this.#deps.sessionOf(request).catch((error: unknown) => {
      this.#deps.report(error);
      return this.#deps.troubleOf?.(error) ?? 'failed';
    });
  }
}

function turnAway(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
  later(lastWordsMs, () => socket.destroy());
}

function sendAway(socket: WebSocket): void {
  socket.close(closeCodes['signed-out'], 'signed-out');
  later(lastWordsMs, () => socket.terminate());
}

function ping(guest: Guest): void {
  if (!guest.isAlive) return guest.socket.terminate();
  guest.isAlive = false;
  guest.socket.ping();
}

const later: Later = (delayMs, run) => {
  const timer = setTimeout(run, delayMs).unref();
  return () => clearTimeout(timer);
};

function every(ms: number, run: () => void): () => void {
  const timer = setInterval(run, ms);
  timer.unref();
  return () => clearInterval(timer);
}
