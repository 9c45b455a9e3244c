import type { WebSocket } from 'ws';
import {
  type ClientMessage,
  closeCodes,
  type CloseReason,
  parseClientMessage,
  type ServerMessage,
} from '#protocol/sync-message.ts';
import type { Later } from '#sync/later.ts';
import type { ServerTransport } from '#sync/transport.ts';
import { createAllowance } from '#server/realtime/allowance.ts';

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

type LineDeps = { readonly encode: Encode; readonly later: Later; readonly clock: () => number };

/** Bytes that may wait for a client that does not read. */
const mostWaiting = 16_000_000;
const mostWaitingForPresence = 256_000;
const lastWordsMs = 2000;

/** A WebSocket as a line: read only as fast as it is allowed to speak, ended when it does not listen. */
export function socketLine(socket: WebSocket, { encode, later, clock }: LineDeps): ServerTransport {
  const allowance = createAllowance({ perSecond: 200, most: 400 }, clock);
  let isOpen = true;
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

  function hear(bytes: unknown, isBinary: boolean): void {
    if (!isOpen) return;
    if (isBinary) return close('out-of-order');
    const waitMs = allowance.take();
    if (waitMs > 0) {
      socket.pause();
      later(waitMs, () => socket.resume());
    }
    const message = parseClientMessage(String(bytes));
    if (message.ok) onMessage(message.value);
    else send(message.refusal);
  }

  socket.on('message', hear);
  socket.on('close', () => end(undefined));
  socket.on('error', () => socket.terminate());
  return { send, close, onMessage: (listener) => (onMessage = listener), onClose: (listener) => (onClose = listener) };
}
