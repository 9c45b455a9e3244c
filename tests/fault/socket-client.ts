import { WebSocket } from 'ws';
import { createIds } from '#base/id.ts';
import { closeCodes, type CloseReason } from '#protocol/line.ts';
import type { ClientMessage, ServerMessage } from '#protocol/sync-message.ts';
import type { Later } from '#sync/later.ts';
import { Link } from '#sync/link.ts';
import type { PendingStore } from '#sync/pending-store.ts';
import { Replica } from '#sync/replica.ts';
import type { ReplicaState } from '#sync/replica-state.ts';
import type { ClientTransport } from '#sync/transport.ts';
import { createMemoryPendingStore } from '#tests/fuzz/simulated-client.ts';

/** A client of a real server, over a real socket. */
export type SocketClient = {
  readonly link: Link;
  readonly open: (doc: string) => Replica;
  readonly close: () => void;
};

export type SocketAddress = {
  readonly url: () => string;
  readonly headers?: Record<string, string>;
  /** How a message is read; `parseMessage` where nothing else is said. */
  readonly parse?: (text: string) => ServerMessage;
};

const parseMessage = (text: string): ServerMessage => JSON.parse(text) as ServerMessage;

/** Reads once what many clients of this process are told in the same words: elsewhere each would read it on a machine of its own. */
export function createParseOnce(): (text: string) => ServerMessage {
  const read = new Map<string, ServerMessage>();
  return (text) => {
    const message = read.get(text) ?? parseMessage(text);
    read.delete(text);
    read.set(text, message);
    const oldest = read.size > 8 ? read.keys().next().value : undefined;
    if (oldest !== undefined) read.delete(oldest);
    return message;
  };
}

export function openSocketClient(
  address: SocketAddress,
  pendingStore: PendingStore = createMemoryPendingStore(),
): SocketClient {
  const link = new Link({ connect: () => socketTransport(address), later: realLater, random: Math.random });
  const createId = createIds(Math.random);
  link.start();
  return {
    link,
    open: (doc) => {
      const send = (message: ClientMessage): void => link.send(message);
      const replica = new Replica(doc, { createId, pendingStore, send, later: realLater, report: console.error });
      link.attach(doc, replica);
      return replica;
    },
    close: () => link.close(),
  };
}

export function socketTransport({ url, headers = {}, parse = parseMessage }: SocketAddress): ClientTransport {
  const socket = new WebSocket(url(), { headers });
  const waiting: string[] = [];
  let onClose = (_reason: CloseReason | undefined): void => {};
  socket.on('open', () => {
    for (const text of waiting.splice(0)) socket.send(text);
  });
  socket.on('close', (code) => onClose(reasonOf(code)));
  socket.on('error', () => socket.terminate());
  return {
    send: (message) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
      else waiting.push(JSON.stringify(message));
    },
    onMessage: (listener) => void socket.on('message', (bytes) => listener(parse(String(bytes)))),
    onClose: (listener) => (onClose = listener),
    close: () => socket.terminate(),
  };
}

function reasonOf(code: number): CloseReason | undefined {
  return (Object.keys(closeCodes) as CloseReason[]).find((reason) => closeCodes[reason] === code);
}

const realLater: Later = (delayMs, run) => {
  const timer = setTimeout(run, delayMs);
  return () => clearTimeout(timer);
};

/** Resolves when the replica looks like this. */
export function until(
  replica: Replica,
  is: (state: ReplicaState) => boolean,
  withinMs = 60_000,
): Promise<ReplicaState> {
  const { promise, resolve, reject } = Promise.withResolvers<ReplicaState>();
  const inVain = setTimeout(() => reject(new Error(`waited in vain: ${describe(replica)}`)), withinMs);
  const look = (): void => {
    if (!is(replica.state())) return;
    clearTimeout(inVain);
    stop();
    resolve(replica.state());
  };
  const stop = replica.subscribe(look);
  look();
  return promise;
}

function describe(replica: Replica): string {
  const { records, ...rest } = replica.state();
  return JSON.stringify({ ...rest, records: records.size });
}
