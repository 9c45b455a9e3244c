/** Runs something once after a while; what it gives back calls it off. */
export type Later = (delayMs: number, run: () => void) => () => void;
