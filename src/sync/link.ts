import type { Clock } from '#base/clock.ts';
import type { Random } from '#base/random.ts';
import { type CloseReason, type LineTrouble, lineTroubles, protocolVersion } from '#protocol/line.ts';
import type { ClientMessage, ServerMessage } from '#protocol/sync-message.ts';
import { type ClockSkew, measureSkew } from '#sync/clock-skew.ts';
import type { Later } from '#sync/later.ts';
import type { Connection } from '#sync/replica-state.ts';
import type { ClientTransport } from '#sync/transport.ts';

export type LinkDeps = {
  /** Begins a new line; what is said on it is heard when, and if, it is there. */
  readonly connect: () => ClientTransport;
  readonly later: Later;
  readonly random: Random;
  /** With it, the link finds out how far the server's clock is from it. */
  readonly clock?: Clock | undefined;
};

/** A document's end at the link: a `Replica`. */
export type Receiver = {
  /** `peer` is what the server calls this line. */
  readonly up: (peer: string) => void;
  readonly down: (connection: Connection) => void;
  readonly receive: (message: ServerMessage) => void;
};

export type LinkState = {
  readonly connection: Connection;
  /** The server speaks another version: the page must be loaded anew. */
  readonly isStale: boolean;
  readonly isSignedOut: boolean;
  /** Why the server could not write what it was sent last; it is sent again until it can. */
  readonly trouble: LineTrouble | undefined;
};

const firstDelayMs = 400;
const longestDelayMs = 30_000;
const steadyMs = 10_000;
const pingMs = 20_000;
const silenceMs = 12_000;
const shortSilenceMs = 4000;

/** A line to the server that comes again by itself, shared by all documents that are open. */
export class Link {
  readonly #deps: LinkDeps;
  readonly #receivers = new Map<string, Receiver>();
  readonly #listeners = new Set<() => void>();
  readonly #timers = new Map<'retry' | 'steady' | 'ping' | 'silence', () => void>();
  #line: ClientTransport | undefined;
  /** What the server calls this line, while it is up. */
  #peer: string | undefined;
  #failures = 0;
  #skew: ClockSkew | undefined;
  #isEnded = false;
  #state: LinkState = { connection: 'connecting', isStale: false, isSignedOut: false, trouble: undefined };

  constructor(deps: LinkDeps) {
    this.#deps = deps;
  }

  /** Begins; before that, and after `close`, nothing is tried. */
  start(): void {
    this.#isEnded = false;
    this.#tryNow();
  }

  state(): LinkState {
    return this.#state;
  }

  /** How far the server's clock is ahead of this one; 0 until it is known. Units: milliseconds. */
  get skewMs(): number {
    return this.#skew?.ms ?? 0;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Lets a document hear what is said of it. */
  attach(doc: string, receiver: Receiver): void {
    this.#receivers.set(doc, receiver);
    if (this.#peer !== undefined) receiver.up(this.#peer);
    else receiver.down(this.#state.connection);
  }

  detach(doc: string): void {
    if (this.#receivers.delete(doc)) this.send({ say: 'close', doc });
  }

  /** Says it if the line is up; whoever has something that must arrive says it again at the next `up`. */
  send(message: ClientMessage): void {
    if (this.#peer !== undefined) this.#line?.send(message);
  }

  /** The network may be back or gone, or somebody looks at the page again: tries at once, and does not wait long for an answer. */
  wake(): void {
    if (this.#isEnded) return;
    this.#failures = 0;
    if (this.#peer !== undefined) this.#ping(shortSilenceMs);
    else if (this.#line) this.#expectAnswer(shortSilenceMs);
    else this.#tryNow();
  }

  close(): void {
    this.#isEnded = true;
    this.#hangUp('offline');
  }

  #tryNow(): void {
    this.#stop('retry');
    if (this.#line || this.#isEnded) return;
    const line = this.#deps.connect();
    this.#line = line;
    this.#tell({ connection: 'connecting' });
    line.onMessage((message) => {
      if (this.#line === line) this.#hear(message);
    });
    line.onClose((reason) => {
      if (this.#line === line) this.#lost(reason);
    });
    line.send({ say: 'hello', version: protocolVersion });
    this.#expectAnswer();
  }

  #hear(message: ServerMessage): void {
    this.#stop('silence');
    if (message.say === 'welcome') this.#welcomed(message);
    else if (message.say === 'pong') this.#heardClock(message);
    else if ('doc' in message) {
      if (isWritten(message)) this.#tell({ trouble: undefined });
      this.#receivers.get(message.doc)?.receive(message);
    }
  }

  #welcomed({ version, peer }: Extract<ServerMessage, { say: 'welcome' }>): void {
    if (version !== protocolVersion) {
      this.#tell({ isStale: true });
      return this.close();
    }
    this.#peer = peer;
    const { trouble } = this.#state;
    this.#tell({
      connection: 'online',
      isSignedOut: false,
      ...(trouble === 'database-away' && { trouble: undefined }),
    });
    this.#start('steady', steadyMs, () => (this.#failures = 0));
    if (this.#deps.clock) this.#ping();
    else this.#pingSoon();
    for (const receiver of [...this.#receivers.values()]) receiver.up(peer);
  }

  #heardClock({ at, now }: { at: number; now?: number | undefined }): void {
    const { clock } = this.#deps;
    if (!clock || now === undefined) return;
    this.#skew = measureSkew(this.#skew, { askedAt: at, heardAt: clock(), serverNow: now });
  }

  #lost(reason: CloseReason | undefined): void {
    const trouble = lineTroubles.find((one) => one === reason);
    if (trouble) this.#tell({ trouble });
    this.#hangUp('offline');
    if (reason === 'signed-out') {
      this.#isEnded = true;
      return this.#tell({ isSignedOut: true });
    }
    const longest = Math.min(longestDelayMs, firstDelayMs * 2 ** this.#failures);
    this.#failures += 1;
    this.#start('retry', longest * (0.5 + this.#deps.random() / 2), () => this.#tryNow());
  }

  #hangUp(connection: Connection): void {
    const line = this.#line;
    this.#line = undefined;
    this.#peer = undefined;
    for (const name of [...this.#timers.keys()]) this.#stop(name);
    line?.close();
    this.#tell({ connection });
    for (const receiver of [...this.#receivers.values()]) receiver.down(connection);
  }

  #pingSoon(): void {
    this.#start('ping', pingMs, () => this.#ping());
  }

  #ping(withinMs = silenceMs): void {
    this.send({ say: 'ping', at: this.#deps.clock?.() ?? 0 });
    this.#expectAnswer(withinMs);
    this.#pingSoon();
  }

  /** A line on which nothing is heard is not a line, whatever the machine says. */
  #expectAnswer(withinMs = silenceMs): void {
    this.#start('silence', withinMs, () => this.#lost(undefined));
  }

  #start(name: 'retry' | 'steady' | 'ping' | 'silence', delayMs: number, run: () => void): void {
    this.#stop(name);
    const stop = this.#deps.later(delayMs, () => {
      this.#timers.delete(name);
      run();
    });
    this.#timers.set(name, stop);
  }

  #stop(name: 'retry' | 'steady' | 'ping' | 'silence'): void {
    this.#timers.get(name)?.();
    this.#timers.delete(name);
  }

  #tell(news: Partial<LinkState>): void {
    this.#state = { ...this.#state, ...news };
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Something has come onto the disk: it takes what it is given again. */
const isWritten = (message: ServerMessage): boolean =>
  message.say === 'done' || (message.say === 'steps' && message.steps.length > 0);
