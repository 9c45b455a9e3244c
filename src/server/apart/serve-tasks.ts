import { Worker } from 'node:worker_threads';
import type { Answered, Order, Said } from '#server/apart/said.ts';

/** Asks the server something in the middle of a task. Errors: throws what the server answers as a problem. */
export type Ask = (what: unknown) => Promise<unknown>;

/** A piece of work by its name: what it is given, and whom it may ask. */
export type Task = (given: never, ask: Ask) => Promise<unknown>;

/**
 * Makes this process one that does what it is asked, one thing after the other, until nobody is there to ask.
 * A thread beside the work watches how much memory it takes and whether the server still lives: the work itself may be busy.
 */
export function serveTasks(tasks: Readonly<Record<string, () => Promise<Task>>>): void {
  const watch = new Worker(new URL('./watch.ts', import.meta.url), {
    workerData: { mostBytes: Number(process.argv[2]) * 2 ** 20, parent: process.ppid },
    execArgv: [],
  });
  watch.once('error', (error) => {
    throw error;
  });
  const asking = createAsking();
  process.on('message', (message: Order | Answered) => {
    if (message.say === 'answer') asking.hear(message);
    else void run(tasks, message, asking.ask).then(say);
  });
  process.on('disconnect', () => process.exit());
}

const say = (message: Said): void => void process.send?.(message, undefined, undefined, () => undefined);

async function run(
  tasks: Readonly<Record<string, () => Promise<Task>>>,
  { task, with: given }: Order,
  ask: Ask,
): Promise<Said> {
  try {
    const act = await tasks[task]?.();
    if (!act) throw new Error(`nobody does "${task}" here`);
    const value = await act(given as never, ask);
    return { say: 'done', value, memoryBytes: process.memoryUsage.rss() };
  } catch (error) {
    return { say: 'broke', problem: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function createAsking(): { readonly ask: Ask; readonly hear: (answer: Answered) => void } {
  const waiting = new Map<number, (answer: Answered) => void>();
  let last = 0;
  const ask: Ask = (what) =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, ({ value, problem }) => (problem === undefined ? resolve(value) : reject(new Error(problem))));
      say({ say: 'ask', id, what });
    });
  const hear = (answer: Answered): void => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  };
  return { ask, hear };
}
