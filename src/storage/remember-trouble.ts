import type { Store } from '#storage/store.ts';
import { type Trouble, troubleOf } from '#storage/trouble.ts';

/** The trouble that the last write met; nothing after one that went well. */
export type LastTrouble = () => Trouble | undefined;

/** The same store, and what its writes meet. */
export function rememberTrouble<S extends Store>(store: S): { readonly store: S; readonly lastTrouble: LastTrouble } {
  let last: Trouble | undefined;
  const transact: Store['transact'] = async (work) => {
    try {
      const done = await store.transact(work);
      last = undefined;
      return done;
    } catch (error) {
      last = troubleOf(error) ?? last;
      throw error;
    }
  };
  return { store: { ...store, transact }, lastTrouble: () => last };
}
