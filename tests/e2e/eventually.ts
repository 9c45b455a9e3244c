import { expect } from 'vitest';

/** How long something is waited for on a machine that may have much else to do; a page's own steps give up before, and say at what. */
export const patienceMs = { step: 45_000, outcome: 60_000 } as const;

/** What comes true in its own time. */
export const eventually = <T>(look: () => T | Promise<T>, message?: string) =>
  expect.poll(look, { timeout: patienceMs.outcome, ...(message !== undefined && { message }) });
