import { expect } from 'vitest';

const patienceMs = 15_000;

/** What comes true in its own time, on a machine that may have much else to do. */
export const eventually = <T>(look: () => T | Promise<T>, message?: string) =>
  expect.poll(look, { timeout: patienceMs, ...(message !== undefined && { message }) });
