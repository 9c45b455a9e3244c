/** A row in which some are served at once and some may wait. */
export type Turns = {
  /** Waits for a turn, and gives what ends it; nothing where too many wait. Errors: throws the signal's reason. */
  readonly take: (signal?: AbortSignal) => Promise<(() => void) | undefined>;
};

export function createTurns({ beside, waiting: most }: { beside: number; waiting: number }): Turns {
  const waiting: (() => void)[] = [];
  let served = 0;
  const leave = (): void => {
    served -= 1;
    waiting.shift()?.();
  };
  const begin = (): (() => void) => {
    served += 1;
    let isOver = false;
    return () => {
      if (!isOver) leave();
      isOver = true;
    };
  };
  return {
    take: (signal) => {
      signal?.throwIfAborted();
      if (served < beside) return Promise.resolve(begin());
      if (waiting.length >= most) return Promise.resolve(undefined);
      return new Promise((resolve, reject) => {
        const gone = (): void => {
          waiting.splice(waiting.indexOf(next), 1);
          reject(signal?.reason as Error);
        };
        const next = (): void => {
          signal?.removeEventListener('abort', gone);
          resolve(begin());
        };
        waiting.push(next);
        signal?.addEventListener('abort', gone);
      });
    },
  };
}
