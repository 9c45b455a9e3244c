import type { Clock } from '#base/clock.ts';
import type { Store } from '#storage/store.ts';

/** What somebody is told when they are next here: what others did with their account. */
export const accountNoticeKinds = ['password-reset', 'two-factor-reset'] as const;
export type AccountNotice = { readonly kind: (typeof accountNoticeKinds)[number]; readonly at: string };

/** What is kept of accounts beside sign-in's own tables. */
export type AccountNotes = {
  readonly tell: (user: string, kind: AccountNotice['kind']) => Promise<void>;
  readonly noticesOf: (user: string) => Promise<readonly AccountNotice[]>;
  readonly seen: (user: string) => Promise<void>;
  /** Keeps the name of somebody whose account goes, and forgets the rest that is theirs alone. */
  readonly removed: (user: string, name: string) => Promise<void>;
  /** The names of those whose accounts were removed. */
  readonly formerNames: (users: readonly string[]) => Promise<ReadonlyMap<string, string>>;
};

export function createAccountNotes({ store, clock }: { store: Store; clock: Clock }): AccountNotes {
  const now = (): string => new Date(clock()).toISOString();
  return {
    tell: (user, kind) =>
      store.transact(async (tx) => {
        await tx.db
          .insertInto('account_notice')
          .values({ user_id: user, kind, at: now() })
          .onConflict((conflict) => conflict.columns(['user_id', 'kind']).doUpdateSet({ at: now() }))
          .execute();
      }),
    noticesOf: async (user) => {
      const rows = await store.db.selectFrom('account_notice').selectAll().where('user_id', '=', user).execute();
      return rows.flatMap(({ kind, at }) => {
        const known = accountNoticeKinds.find((one) => one === kind);
        return known ? [{ kind: known, at }] : [];
      });
    },
    seen: (user) =>
      store.transact(async (tx) => {
        await tx.db.deleteFrom('account_notice').where('user_id', '=', user).execute();
      }),
    removed: (user, name) =>
      store.transact(async (tx) => {
        for (const table of [
          'account_notice',
          'seen_comment',
          'two_factor',
          'password_reset',
          'person_answer',
        ] as const)
          await tx.db.deleteFrom(table).where('user_id', '=', user).execute();
        await tx.db
          .insertInto('former_account')
          .values({ user_id: user, name, removed: now() })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }),
    formerNames: async (users) => {
      if (users.length === 0) return new Map();
      const rows = await store.db
        .selectFrom('former_account')
        .selectAll()
        .where('user_id', 'in', [...users])
        .execute();
      return new Map(rows.map(({ user_id, name }) => [user_id, name]));
    },
  };
}
