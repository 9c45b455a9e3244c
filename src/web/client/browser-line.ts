import { closeCodes, type CloseReason } from '#protocol/line.ts';
import type { ClientMessage, ServerMessage } from '#protocol/sync-message.ts';
import type { ClientTransport } from '#sync/transport.ts';

/** A line to the server this page came from; what is said before it is open waits. */
export function connectBrowser(asGuest: boolean): ClientTransport {
  const address = `${location.origin.replace(/^http/u, 'ws')}/api/v1/sync`;
  const socket = new WebSocket(asGuest ? `${address}?as=guest` : address);
  const waiting: ClientMessage[] = [];
  let onMessage = (_message: ServerMessage): void => {};
  let onClose = (_reason: CloseReason | undefined): void => {};
  socket.addEventListener('open', () => {
    for (const message of waiting.splice(0)) socket.send(JSON.stringify(message));
  });
  socket.addEventListener('message', ({ data }) => onMessage(JSON.parse(String(data)) as ServerMessage));
  socket.addEventListener('close', ({ code }) => onClose(reasonOf(code)));
  return {
    send: (message) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
      else if (socket.readyState === WebSocket.CONNECTING) waiting.push(message);
    },
    onMessage: (listener) => (onMessage = listener),
    onClose: (listener) => (onClose = listener),
    close: () => socket.close(),
  };
}

function reasonOf(code: number): CloseReason | undefined {
  const reasons = Object.keys(closeCodes) as CloseReason[];
  return reasons.find((reason) => closeCodes[reason] === code);
}
