import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';

/** Nothing but functions: these share what they have loaded, and leave nothing behind for each other. */
const pure = ['src/{base,model,sync,exchange,example,words,web}/**/*.test.{ts,tsx}', 'tests/golden/*.test.ts'];

/** What opens stores, engines and servers within the test: these share what they have loaded, too, and close what they opened. */
const inside = ['src/{server,storage,analytics}/**/*.test.ts'];

/** What is told only by a machine that has nothing else to do: how much is done in a time, how much memory is taken. */
const quiet = ['tests/load/*.test.ts', 'tests/fault/hostile.test.ts'];

const sharing = { isolate: false, setupFiles: ['tests/pinned.ts'] };

/** Tests wait as much as they work, so there is always more than one file on its way; a third on two processors gains nothing, and has browsers wait too long. */
const atOnce = Math.max(2, availableParallelism() - 1);

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: atOnce,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    sequence: { sequencer: LongestFirst },
    expect: { poll: { timeout: 30_000 } },
    globalSetup: ['tests/postgres.ts', 'tests/e2e/run-dir.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
          exclude: [...pure, ...inside, ...quiet],
        },
      },
      { extends: true, test: { name: 'pure', include: pure, ...sharing } },
      { extends: true, test: { name: 'inside', include: inside, ...sharing } },
      {
        extends: true,
        test: { name: 'quiet', include: quiet, maxWorkers: 1, sequence: { sequencer: LongestFirst, groupOrder: 1 } },
      },
    ],
  },
});
