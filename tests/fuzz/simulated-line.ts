import type { CloseReason } from '#protocol/line.ts';
import { type ClientMessage, parseClientMessage, type ServerMessage } from '#protocol/sync-message.ts';
import type { ClientTransport, ServerTransport } from '#sync/transport.ts';
import type { Dice } from '#tests/fuzz/random-value.ts';

type Accept = (transport: ServerTransport) => void;

/** A line with two ends: what is said lies in between, as text, until the world delivers it. */
export type SimulatedLine = {
  readonly client: ClientTransport;
  readonly deliverToServer: (accept: Accept) => boolean;
  readonly deliverToClient: () => boolean;
  /** The network breaks: the client sees it now, the server after some of what was under way. */
  readonly cut: () => void;
  /** The server's process dies. */
  readonly drop: () => void;
  readonly isUsed: () => boolean;
};

export function createLine(dice: Dice, heard: (message: ServerMessage) => void): SimulatedLine {
  const toServer: (string | undefined)[] = [];
  const toClient: (string | { closed: CloseReason | undefined })[] = [];
  const client = createEnd<ServerMessage>();
  const server = createEnd<ClientMessage>();
  let accepted = false;

  function cut(): void {
    if (!client.isOpen()) return;
    if (dice.chance(0.5)) toServer.length = Math.min(toServer.length, dice.upTo(toServer.length + 1));
    toServer.push(undefined);
    toClient.length = 0;
    client.shut(undefined);
  }

  const serverTransport: ServerTransport = {
    send: (message) => void (server.isOpen() && client.isOpen() && toClient.push(JSON.stringify(message))),
    onMessage: server.onMessage,
    onClose: server.onClose,
    close: (reason) => {
      if (!server.isOpen()) return;
      toClient.push({ closed: reason });
      server.shut(reason);
    },
  };

  function deliverToServer(accept: Accept): boolean {
    if (toServer.length === 0 || !server.isOpen()) return false;
    if (!accepted) accept(serverTransport);
    accepted = true;
    const text = toServer.shift();
    if (text === undefined) server.shut(undefined);
    else {
      const parsed = parseClientMessage(text);
      if (!parsed.ok) serverTransport.send(parsed.refusal);
      else server.hear(parsed.value);
      if (parsed.ok && parsed.value.say === 'command' && dice.chance(0.05))
        toServer.splice(dice.upTo(toServer.length), 0, text);
    }
    return true;
  }

  function deliverToClient(): boolean {
    const next = toClient.shift();
    if (next === undefined || !client.isOpen()) return false;
    if (typeof next !== 'string') client.shut(next.closed);
    else {
      const message = JSON.parse(next) as ServerMessage;
      heard(message);
      client.hear(message);
    }
    return true;
  }

  return {
    client: {
      send: (message) => void (client.isOpen() && toServer.push(JSON.stringify(message))),
      onMessage: client.onMessage,
      onClose: client.onClose,
      close: cut,
    },
    deliverToServer,
    deliverToClient,
    cut,
    drop: () => {
      server.forget();
      toServer.length = 0;
      cut();
    },
    isUsed: () => client.isOpen() || (server.isOpen() && toServer.length > 0),
  };
}

function createEnd<In>() {
  let open = true;
  let onMessage = (_message: In): void => {};
  let onClose = (_reason: CloseReason | undefined): void => {};
  return {
    isOpen: () => open,
    onMessage: (listener: (message: In) => void) => void (onMessage = listener),
    onClose: (listener: (reason: CloseReason | undefined) => void) => void (onClose = listener),
    hear: (message: In) => {
      if (open) onMessage(message);
    },
    shut: (reason: CloseReason | undefined) => {
      if (!open) return;
      open = false;
      onClose(reason);
    },
    forget: () => (open = false),
  };
}
