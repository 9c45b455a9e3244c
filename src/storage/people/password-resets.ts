import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '#base/clock.ts';
import type { Store } from '#storage/store.ts';

/** Whose password a link changes, and which owner made it; the machine's owner is nobody here. */
export type PasswordReset = { readonly user: string; readonly madeBy: string | undefined; readonly expires: string };

/** Links to a new password: one for each account, the newest, used once, until it runs out. Only a link's hash is kept. */
export type PasswordResets = {
  readonly create: (of: {
    user: string;
    madeBy?: string | undefined;
    forMs: number;
  }) => Promise<{ token: string; expires: string }>;
  readonly find: (token: string) => Promise<PasswordReset | undefined>;
  /** Uses the link up; of several who try at once one succeeds. */
  readonly take: (token: string) => Promise<PasswordReset | undefined>;
  readonly revoke: (user: string) => Promise<void>;
};

export function createPasswordResets({ store, clock }: { store: Store; clock: Clock }): PasswordResets {
  const now = (): string => new Date(clock()).toISOString();
  const present = (row: { user_id: string; made_by: string | null; expires: string }): PasswordReset => ({
    user: row.user_id,
    madeBy: row.made_by ?? undefined,
    expires: row.expires,
  });
  return {
    create: ({ user, madeBy, forMs }) =>
      store.transact(async (tx) => {
        const token = randomBytes(32).toString('base64url');
        const expires = new Date(clock() + forMs).toISOString();
        const row = { token_hash: hashOf(token), user_id: user, made_by: madeBy ?? null, expires };
        await tx.db.deleteFrom('password_reset').where('user_id', '=', user).execute();
        await tx.db.insertInto('password_reset').values(row).execute();
        return { token, expires };
      }),
    find: async (token) => {
      const row = await store.db
        .selectFrom('password_reset')
        .selectAll()
        .where('token_hash', '=', hashOf(token))
        .where('expires', '>', now())
        .executeTakeFirst();
      return row && present(row);
    },
    take: (token) =>
      store.transact(async (tx) => {
        const row = await tx.db
          .deleteFrom('password_reset')
          .where('token_hash', '=', hashOf(token))
          .where('expires', '>', now())
          .returningAll()
          .executeTakeFirst();
        return row && present(row);
      }),
    revoke: (user) =>
      store.transact(async (tx) => {
        await tx.db.deleteFrom('password_reset').where('user_id', '=', user).execute();
      }),
  };
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
