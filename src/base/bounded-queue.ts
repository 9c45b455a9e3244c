/** Too many wait already; whoever comes now is to come back later. */
export class QueueFull extends Error {
  override readonly name = 'QueueFull';
}

/** Lets few do costly work at once, and few wait for it. */
export type BoundedQueue = {
  /**
   * Does the work when it is its turn; `first` goes before those who came without.
   *
   * Errors  `QueueFull`, and whatever the work throws.
   */
  readonly run: <T>(work: () => Promise<T>, first?: boolean) => Promise<T>;
};

/** `waiting` may wait of each kind, so that those who go first always have room. */
export function createBoundedQueue({ atOnce, waiting }: { atOnce: number; waiting: number }): BoundedQueue {
  const lines = { first: [] as (() => void)[], others: [] as (() => void)[] };
  let under = 0;
  const turn = (first: boolean): Promise<void> => {
    if (under < atOnce) {
      under += 1;
      return Promise.resolve();
    }
    const line = first ? lines.first : lines.others;
    if (line.length >= waiting) throw new QueueFull('too many wait');
    return new Promise((resolve) => line.push(resolve));
  };
  const leave = (): void => {
    const next = lines.first.shift() ?? lines.others.shift();
    if (next) next();
    else under -= 1;
  };
  return {
    run: async (work, first = false) => {
      await turn(first);
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
