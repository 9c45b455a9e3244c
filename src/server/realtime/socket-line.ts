import type { WebSocket } from 'ws';
import { closeCodes, type CloseReason, longestGreeting } from '#protocol/line.ts';
import { type ClientMessage, parseClientMessage, parseGreeting, type ServerMessage } from '#protocol/sync-message.ts';
import type { Later } from '#sync/later.ts';
import type { ServerTransport } from '#sync/transport.ts';
import { type Allowance, createAllowance } from '#server/realtime/allowance.ts';

/** Writes a message as it goes over the wire; the same one to fifty sockets is written once. */
export type Encode = (message: ServerMessage) => Buffer;

export function createEncode(): Encode {
  const written = new WeakMap<ServerMessage, Buffer>();
  return (message) => {
    const there = written.get(message);
    if (there !== undefined) return there;
    const bytes = Buffer.from(JSON.stringify(message));
    written.set(message, bytes);
    return bytes;
  };
}

/** Where people are may be left out for who is slow; that somebody left may not. */
const isOnlyPresence = (message: ServerMessage): boolean =>
  message.say === 'presence' && message.of.every(({ state }) => state !== null);

type LineDeps = {
  readonly encode: Encode;
  readonly later: Later;
  readonly clock: () => number;
  /** Units: bytes. */
  readonly bytes: Allowance;
  /** Bytes that may wait for a client that does not read. */
  readonly mostWaiting: number;
  /** Told of what nobody foresaw; it ends the line that it came on, and no other. */
  readonly report: (error: unknown) => void;
};

const mostWaitingForPresence = 256_000;
const lastWordsMs = 2000;
const greetingMs = 10_000;

/** A WebSocket as a line: read only as fast as it is allowed to speak, ended when it does not listen or does not begin with a greeting. */
export function socketLine(socket: WebSocket, deps: LineDeps): ServerTransport {
  const { encode, later, mostWaiting, report } = deps;
  const spend = createSpending(socket, deps);
  let isOpen = true;
  let isGreeted = false;
  let onMessage = (_message: ClientMessage): void => {};
  let onClose = (_reason: CloseReason | undefined): void => {};

  function end(reason: CloseReason | undefined): void {
    if (!isOpen) return;
    isOpen = false;
    onClose(reason);
  }

  function close(reason?: CloseReason): void {
    if (reason) socket.close(closeCodes[reason], reason);
    else socket.close();
    later(lastWordsMs, () => socket.terminate());
    end(reason);
  }

  function send(message: ServerMessage): void {
    if (!isOpen) return;
    const waiting = socket.bufferedAmount;
    if (waiting > mostWaiting) return close('too-slow');
    if (waiting > mostWaitingForPresence && isOnlyPresence(message)) return;
    socket.send(encode(message), { binary: false });
  }

  function hear(said: unknown, isBinary: boolean): void {
    if (!isOpen) return;
    const text = String(said);
    const length = Buffer.byteLength(text);
    const isGreeting = !isGreeted && length <= longestGreeting;
    if (isBinary || !(isGreeted || isGreeting)) return close('out-of-order');
    spend(length);
    if (!isGreeted) return greet(text);
    const message = parseClientMessage(text);
    if (message.ok) onMessage(message.value);
    else send(message.refusal);
  }

  function greet(text: string): void {
    const greeting = parseGreeting(text);
    if (!greeting.ok) return close('out-of-order');
    isGreeted = true;
    onMessage(greeting.value);
  }

  function guarded(act: () => void): void {
    try {
      act();
    } catch (error) {
      report(error);
      close('try-later');
    }
  }

  later(greetingMs, () => isGreeted || close('out-of-order'));
  socket.on('message', (said, isBinary) => guarded(() => hear(said, isBinary)));
  socket.on('close', () => guarded(() => end(undefined)));
  socket.on('error', () => socket.terminate());
  return { send, close, onMessage: (listener) => (onMessage = listener), onClose: (listener) => (onClose = listener) };
}

/** Counts what is said, and stops reading for as long as there was too much of it. */
function createSpending(socket: WebSocket, { later, clock, bytes }: LineDeps): (length: number) => void {
  const messages = createAllowance({ perSecond: 200, most: 400 }, clock);
  let stopResting = (): void => {};
  return (length) => {
    const waitMs = Math.max(messages.take(1), bytes.take(length));
    if (waitMs === 0) return;
    stopResting();
    socket.pause();
    stopResting = later(waitMs, () => socket.resume());
  };
}
