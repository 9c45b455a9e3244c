import { refuse, type Result } from '#base/result.ts';
import { ApartProcess, type TooMuch } from '#server/apart/apart-process.ts';
import { type ApartKind, type Ceiling, ceilings } from '#server/apart/ceilings.ts';
import type { Tasks } from '#server/apart/tasks.ts';
import { createTurns, type Turns } from '#server/apart/turns.ts';

/** Why something was not done apart. */
export type ApartRefusal = TooMuch | { readonly code: 'busy' };

type Given<K extends ApartKind> = Parameters<Tasks[K]>[0];
type Made<K extends ApartKind> = Awaited<ReturnType<Tasks[K]>>;

export type ApartHow = {
  readonly signal?: AbortSignal | undefined;
  readonly answer?: ((what: unknown) => Promise<unknown>) | undefined;
};

/** Does in a process of its own, under a ceiling, what strangers' bytes could make heavy. */
export type Apart = {
  /**
   * Shape   `given` is made when its turn comes, so that what waits takes no memory.
   * Errors  throws what the task throws, and the signal's reason where nobody waits any more.
   */
  readonly run: <K extends ApartKind>(
    kind: K,
    given: () => Promise<Given<K>> | Given<K>,
    how?: ApartHow,
  ) => Promise<Result<Made<K>, ApartRefusal>>;
  /** Ends what is kept for the next. */
  readonly close: () => void;
};

/** How long a process is kept for more of the same: somebody who sends one file often sends several. Units: ms. */
const keptMs = 30_000;

type Kept = { readonly process: ApartProcess; readonly timer: NodeJS.Timeout };

export function createApart(
  table: Readonly<Record<string, Ceiling>> = ceilings,
  entry = new URL('./child.ts', import.meta.url),
): Apart {
  const kept = new Map<string, Kept[]>();
  const turns = new Map<string, Turns>();
  const processFor = (kind: string, { memoryMb }: Ceiling): ApartProcess => {
    for (let next = kept.get(kind)?.pop(); next; next = kept.get(kind)?.pop()) {
      clearTimeout(next.timer);
      if (next.process.isFit) return next.process;
    }
    return new ApartProcess(entry, memoryMb);
  };
  const keep = (kind: string, process: ApartProcess): void => {
    if (!process.isFit) return process.end();
    const timer = setTimeout(() => process.end(), keptMs).unref();
    kept.set(kind, [...(kept.get(kind) ?? []), { process, timer }]);
  };
  const run = async (kind: string, given: () => unknown, { signal, answer }: ApartHow = {}) => {
    const ceiling = table[kind];
    if (!ceiling) throw new Error(`nothing of the kind "${kind}" is done apart`);
    const turn = turns.get(kind) ?? createTurns(ceiling);
    turns.set(kind, turn);
    const leave = await turn.take(signal);
    if (!leave) return refuse({ code: 'busy' as const });
    try {
      const errand = {
        task: kind,
        given: await given(),
        longestMs: ceiling.longestMs,
        answer: answer ?? noAnswer,
        signal,
      };
      signal?.throwIfAborted();
      const process = processFor(kind, ceiling);
      try {
        return await process.do(errand);
      } finally {
        keep(kind, process);
      }
    } finally {
      leave();
    }
  };
  return {
    run: run as Apart['run'],
    close: () => {
      for (const { process, timer } of [...kept.values()].flat()) {
        clearTimeout(timer);
        process.end();
      }
      kept.clear();
    },
  };
}

const noAnswer = (): Promise<never> => Promise.reject(new Error('nobody answers this'));
