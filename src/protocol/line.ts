/** Client and server speak only if this is the same; an older client is told to load itself anew. */
export const protocolVersion = 2;

/** A command longer than this is not sent: in the worst case (three bytes a character) it still fits in a message. Units: characters of JSON. */
export const longestCommand = 600_000;

/** A message longer than this closes the line. Units: bytes. */
export const longestMessage = 2_000_000;

/** What comes before a greeting and is longer than this is none. Units: bytes. */
export const longestGreeting = 1000;

/** Why a server ends a line, as WebSocket close codes. */
export const closeCodes = {
  /** Writing failed or the server is going down: come again and send again. */
  'try-later': 4001,
  'signed-out': 4002,
  /** What the person may do has changed: come again. */
  'role-changed': 4003,
  /** What was said makes no sense in this place. */
  'out-of-order': 4004,
  /** The other end does not read what it is sent. */
  'too-slow': 4005,
  /** It could not be written, and not because of what it is: keep it, come again and send it again. */
  'disk-full': 4021,
  'disk-read-only': 4022,
  'database-away': 4023,
} as const;

export type CloseReason = keyof typeof closeCodes;

/** What the server's machine has, of which people are told while what they did waits. */
export const lineTroubles = ['disk-full', 'disk-read-only', 'database-away'] as const satisfies readonly CloseReason[];
export type LineTrouble = (typeof lineTroubles)[number];
