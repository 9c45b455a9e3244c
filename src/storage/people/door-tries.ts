import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Clock } from '#base/clock.ts';
import type { Store, Tx } from '#storage/store.ts';

/** One count that a try is measured by: so many failures are free, then each makes the next wait longer, up to `longestMs`. */
export type DoorBudget = {
  readonly key: string;
  readonly free: number;
  readonly longestMs: number;
  /** Holds back nobody who has not failed by the first budget yet. */
  readonly sparesFirst?: boolean | undefined;
};

/**
 * Failures at the doors, counted where every process sees them and a restart does not forget them. A try counts as a failure from its beginning,
 * so that a thousand at once are a thousand; one that succeeds is taken back.
 */
export type DoorTries = {
  /** Counts a try, or says how long to wait and counts nothing. */
  readonly begin: (budgets: readonly DoorBudget[]) => Promise<{ readonly waitMs: number }>;
  /** The try was right: what stands under the first key is forgotten, elsewhere it alone is taken back. */
  readonly succeeded: (budgets: readonly DoorBudget[]) => Promise<void>;
  /** The try was none, as where it could not be looked at. */
  readonly takeBack: (budgets: readonly DoorBudget[]) => Promise<void>;
  readonly prune: () => Promise<void>;
};

const forgottenMs = 60 * 60_000;

export function createDoorTries({ store, clock }: { store: Store; clock: Clock }): DoorTries {
  const at = (beforeMs = 0): string => new Date(clock() - beforeMs).toISOString();
  const lower = async (tx: Tx, budgets: readonly DoorBudget[]): Promise<void> => {
    for (const { key } of inOrder(budgets))
      await tx.db
        .updateTable('door_try')
        .set((eb) => ({ failures: eb('failures', '-', 1), at: eb.ref('before') }))
        .where('key', '=', hashOf(key))
        .where('failures', '>', 0)
        .execute();
  };
  return {
    begin: (budgets) =>
      store.transact(async (tx) => {
        const counted = new Map<string, Counted>();
        for (const { key } of inOrder(budgets))
          counted.set(key, await count(tx, key, { now: at(), old: at(forgottenMs) }));
        const isFirst = counted.get(budgets[0]?.key ?? '')?.failures === 0;
        const waits = budgets
          .filter(({ sparesFirst }) => !(sparesFirst && isFirst))
          .map((budget) => waitOf(budget, counted.get(budget.key), clock()));
        const waitMs = Math.max(0, ...waits);
        if (waitMs > 0) await lower(tx, budgets);
        return { waitMs };
      }),
    succeeded: (budgets) =>
      store.transact(async (tx) => {
        const [own, ...shared] = budgets;
        if (own) await tx.db.deleteFrom('door_try').where('key', '=', hashOf(own.key)).execute();
        await lower(tx, shared);
      }),
    takeBack: (budgets) => store.transact((tx) => lower(tx, budgets)),
    prune: () =>
      store.transact(async (tx) => {
        await tx.db.deleteFrom('door_try').where('at', '<', at(forgottenMs)).execute();
      }),
  };
}

/** The same order everywhere: two who lock the same rows never wait for each other. */
const inOrder = (budgets: readonly DoorBudget[]): DoorBudget[] =>
  budgets.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));

/** E-mails and addresses are in the keys: what is kept is their hash. */
const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

type Counted = { readonly failures: number; readonly lastMs: number };

/** Counts one more and gives what was there before. */
async function count(tx: Tx, key: string, { now, old }: { now: string; old: string }): Promise<Counted> {
  const row = await tx.db
    .insertInto('door_try')
    .values({ key: hashOf(key), failures: 1, at: now, before: now })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        failures: sql<number>`case when door_try.at < ${old} then 1 else door_try.failures + 1 end`,
        before: sql<string>`door_try.at`,
        at: now,
      }),
    )
    .returning(['failures', 'before'])
    .executeTakeFirstOrThrow();
  return { failures: Number(row.failures) - 1, lastMs: Date.parse(row.before) };
}

function waitOf({ free, longestMs }: DoorBudget, counted: Counted | undefined, nowMs: number): number {
  if (!counted || counted.failures < free) return 0;
  const pauseMs = Math.min(longestMs, 1000 * 2 ** Math.min(20, counted.failures - free));
  return Math.max(0, counted.lastMs + pauseMs - nowMs);
}
