/** One thing at a time, in the order asked for. */
export type Turns = {
  readonly take: (turn: () => Promise<void>) => void;
  /** Resolves when all turns asked for until now, and those that they ask for, are over. */
  readonly settled: () => Promise<void>;
};

/** A turn that throws does not stop the next; `onThrow` is told, and must not throw. */
export function createTurns(onThrow: (error: unknown) => void): Turns {
  const waiting: (() => Promise<void>)[] = [];
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    for (let turn = waiting.shift(); turn; turn = waiting.shift()) {
      try {
        await turn();
      } catch (error) {
        onThrow(error);
      }
    }
    running = undefined;
  }

  return {
    take: (turn) => {
      waiting.push(turn);
      running ??= run();
    },
    settled: async () => {
      while (running) await running;
    },
  };
}
