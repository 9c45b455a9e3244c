import type { KyselyPlugin } from 'kysely';
import type { Store } from '#storage/store.ts';

/** What a test says went wrong with the disk. */
export class Stopped extends Error {}

/**
 * A store that breaks once, before the nth statement that is asked of it in transactions from now on.
 *
 * Shape   `stopAt(n)` answers whether it came to that by now, and has it go on as it was.
 */
export function failingStore(store: Store): { readonly stopAt: (n: number) => () => boolean } {
  let left = Infinity;
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      left -= 1;
      if (left === 0) throw new Stopped('the disk was pulled out');
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const transact = store.transact.bind(store);
  const failing: Store['transact'] = (work) =>
    transact((tx) => work({ ...tx, db: tx.db.withPlugin(plugin) as typeof tx.db }));
  Object.assign(store, { transact: failing });
  return {
    stopAt: (n) => {
      left = n;
      return () => {
        const isStopped = left <= 0;
        left = Infinity;
        return isStopped;
      };
    },
  };
}
