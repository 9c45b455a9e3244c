import { randomBytes } from 'node:crypto';
import type { Store } from '#storage/store.ts';
import { type Trouble, troubleOf } from '#storage/trouble/trouble.ts';

/** Whether what people do can be saved now, as far as it is known without asking. */
export type Writability = {
  /** The trouble that a write met, until a write as large as a step was tried and went well. */
  readonly lastTrouble: () => Trouble | undefined;
  /** Tries one; answers why nothing can be written, or nothing when it can. Anything but a trouble is thrown. */
  readonly tryWriting: () => Promise<Trouble | undefined>;
};

type Met = { readonly trouble: Trouble; readonly atMs: number; readonly isPast: boolean };

/** A few large steps together. Where a smaller one still finds room, others are told already that there is none. */
const tryBytes = 64_000;
const freshMs = 3000;

/** The same store, and what its writes meet. */
export function rememberTrouble<S extends Store>(
  store: S,
  now: () => number = () => performance.now(),
): { readonly store: S; readonly writability: Writability } {
  let last: Met | undefined;
  const transact: Store['transact'] = async (work) => {
    try {
      const done = await store.transact(work);
      if (last?.isPast === false) last = { ...last, isPast: true };
      return done;
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble) last = { trouble, atMs: now(), isPast: false };
      throw error;
    }
  };
  const tryWriting = async (): Promise<Trouble | undefined> => {
    const before = last;
    try {
      await writeAndTakeAway(store);
    } catch (error) {
      const trouble = troubleOf(error);
      if (!trouble) throw error;
      last ??= { trouble, atMs: now(), isPast: true };
      return trouble;
    }
    // A larger write may be refused where this one was not.
    const isOver = last === before && (!last || last.isPast || now() - last.atMs > freshMs);
    if (isOver) last = undefined;
    return last?.trouble;
  };
  return { store: { ...store, transact }, writability: { lastTrouble: () => last?.trouble, tryWriting } };
}

/** Two commits: of what is added and taken away in one, nothing may reach the disk. */
async function writeAndTakeAway(store: Store): Promise<void> {
  const [key, value] = ['health-tried', JSON.stringify(randomBytes(tryBytes / 2).toString('hex'))];
  await store.transact(async ({ db }) => {
    await db
      .insertInto('setting')
      .values({ key, value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute();
  });
  await store.transact(async ({ db }) => void (await db.deleteFrom('setting').where('key', '=', key).execute()));
}
