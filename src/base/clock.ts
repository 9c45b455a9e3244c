/** Milliseconds since 1970, UTC. */
export type Clock = () => number;

/** The day a moment falls on in UTC, `2026-05-01`. */
export const dayOf = (timeMs: number): string => new Date(timeMs).toISOString().slice(0, 10);
