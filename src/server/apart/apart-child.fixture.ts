import { serveTasks } from '#server/apart/serve-tasks.ts';

/** Tasks that misbehave, each in its own way. */
serveTasks({
  echo: async () => async (given: unknown) => ({ given, pid: process.pid }),
  spin: async () => async () => {
    for (;;) Math.random();
  },
  swell: async () => async () => {
    const held: Uint8Array[] = [];
    for (;;) held.push(new Uint8Array(2 ** 22).fill(1));
  },
  heap: async () => async () => {
    const held: object[] = [];
    for (;;) held.push({ held: held.length });
  },
  fail: async () => async () => {
    throw new Error('as it should');
  },
  leave: async () => async () => process.exit(3),
  ask: async () => async (given: unknown, ask) => ask(given),
});
