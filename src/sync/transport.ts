import type { CloseReason } from '#protocol/line.ts';
import type { ClientMessage, ServerMessage } from '#protocol/sync-message.ts';

/**
 * One end of a line. What is sent arrives whole and in order, or not at all; after a close nothing more arrives.
 *
 * Shape   the two listeners are set once, before anything else is done with the line.
 */
export type Transport<Out, In> = {
  readonly send: (message: Out) => void;
  readonly onMessage: (listener: (message: In) => void) => void;
  readonly onClose: (listener: (reason: CloseReason | undefined) => void) => void;
  readonly close: (reason?: CloseReason) => void;
};

export type ServerTransport = Transport<ServerMessage, ClientMessage>;
export type ClientTransport = Transport<ClientMessage, ServerMessage>;
