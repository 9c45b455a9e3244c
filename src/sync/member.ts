import type { CloseReason } from '#protocol/line.ts';
import type { ServerMessage } from '#protocol/sync-message.ts';

/** A client as a room sees it: who it is, and how to reach it. */
export type Member = {
  /** Names this line among others, also to others. */
  readonly peer: string;
  readonly user: string;
  readonly name: string;
  readonly send: (message: ServerMessage) => void;
  readonly close: (reason: CloseReason) => void;
};
