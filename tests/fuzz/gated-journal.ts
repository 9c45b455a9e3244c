import type { Journal } from '#model/document/journal.ts';
import type { Dice } from '#tests/fuzz/random-value.ts';

/** A server process's journal whose every question waits, before and after it is asked, until the world lets it on. */
export type GatedJournal = Journal & {
  /** Lets one waiting question on; false when none waits. */
  readonly letOn: () => boolean;
  readonly waiting: () => number;
  /** The next questions throw, before or after they are carried out. */
  readonly failNext: (count: number) => void;
  /** The process is dead: what waits stays waiting, nothing more is asked or heard. */
  readonly kill: () => void;
  /** Resolves when no question is with the disk. */
  readonly still: () => Promise<void>;
};

export function createGatedJournal(inner: Journal, dice: Dice): GatedJournal {
  const gates: (() => void)[] = [];
  const heard: (() => void)[] = [];
  let asked = 0;
  let failing = 0;
  let dead = false;
  let stop = (): void => {};

  const wait = (): Promise<void> => new Promise((go) => gates.push(go));

  function mayFail(): void {
    if (failing === 0 || !dice.chance(0.5)) return;
    failing -= 1;
    throw new Error('the disk is full');
  }

  async function ask<T>(question: () => Promise<T>): Promise<T> {
    await wait();
    mayFail();
    asked += 1;
    const answer = await question().finally(() => (asked -= 1));
    await wait();
    mayFail();
    return answer;
  }

  return {
    create: (doc) => inner.create(doc),
    begin: (doc, wanted) => inner.begin(doc, wanted),
    load: (id) => ask(() => inner.load(id)),
    heads: (id) => ask(() => inner.heads(id)),
    stepsSince: (id, seq) => ask(() => inner.stepsSince(id, seq)),
    stepsFrom: (stand) => ask(() => inner.stepsFrom(stand)),
    write: (doc, wanted) => ask(() => inner.write(doc, wanted)),
    writeAll: (doc, wanted) => ask(() => inner.writeAll(doc, wanted)),
    watch: (listener) => {
      stop = inner.watch((id, seq) => {
        if (!dead) heard.push(() => listener(id, seq));
      });
      return stop;
    },
    letOn: () => {
      const queue = heard.length > 0 && (gates.length === 0 || dice.chance(0.5)) ? heard : gates;
      const next = dead ? undefined : queue.shift();
      next?.();
      return next !== undefined;
    },
    waiting: () => (dead ? 0 : gates.length + heard.length),
    failNext: (count) => (failing += count),
    kill: () => {
      dead = true;
      stop();
    },
    still: async () => {
      do await new Promise((done) => setImmediate(done));
      while (asked > 0);
    },
  };
}
