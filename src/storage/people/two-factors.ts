import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Clock } from '#base/clock.ts';
import type { Store } from '#storage/store.ts';

/** The second factor of an account; turned on once a first code has been right. */
export type TwoFactor = {
  readonly sealedSecret: string;
  readonly since: string | undefined;
  /** The step of the last code that was taken: no code opens twice. */
  readonly lastStep: number;
  readonly recoveryCodesLeft: number;
};

export type TwoFactors = {
  readonly find: (user: string) => Promise<TwoFactor | undefined>;
  /** Begins anew with this secret; nothing where one is turned on. */
  readonly begin: (user: string, sealedSecret: string) => Promise<boolean>;
  /** Turns it on; of the recovery codes only hashes are kept. */
  readonly turnOn: (user: string, step: number, recoveryCodes: readonly string[]) => Promise<boolean>;
  /** False where a code of this step or a later one was taken before. */
  readonly takeStep: (user: string, step: number) => Promise<boolean>;
  readonly takeRecoveryCode: (user: string, code: string) => Promise<boolean>;
  readonly turnOff: (user: string) => Promise<boolean>;
};

const hashes = z.array(z.string());
const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex');

export function createTwoFactors({ store, clock }: { store: Store; clock: Clock }): TwoFactors {
  return {
    find: async (user) => {
      const row = await store.db.selectFrom('two_factor').selectAll().where('user_id', '=', user).executeTakeFirst();
      return (
        row && {
          sealedSecret: row.sealed_secret,
          since: row.since ?? undefined,
          lastStep: row.last_step,
          recoveryCodesLeft: hashes.parse(JSON.parse(row.recovery_hashes)).length,
        }
      );
    },
    begin: (user, sealedSecret) =>
      store.transact(async (tx) => {
        await tx.db.deleteFrom('two_factor').where('user_id', '=', user).where('since', 'is', null).execute();
        const made = await tx.db
          .insertInto('two_factor')
          .values({ user_id: user, sealed_secret: sealedSecret, since: null, last_step: 0, recovery_hashes: '[]' })
          .onConflict((conflict) => conflict.doNothing())
          .returning('user_id')
          .executeTakeFirst();
        return made !== undefined;
      }),
    turnOn: (user, step, recoveryCodes) => turnOn({ store, clock }, user, { step, recoveryCodes }),
    takeStep: (user, step) =>
      store.transact(async (tx) => {
        const taken = await tx.db
          .updateTable('two_factor')
          .set({ last_step: step })
          .where('user_id', '=', user)
          .where('last_step', '<', step)
          .returning('user_id')
          .executeTakeFirst();
        return taken !== undefined;
      }),
    takeRecoveryCode: (user, code) => takeRecoveryCode(store, user, code),
    turnOff: (user) =>
      store.transact(async (tx) => {
        const gone = await tx.db
          .deleteFrom('two_factor')
          .where('user_id', '=', user)
          .returning('since')
          .executeTakeFirst();
        return gone !== undefined && gone.since !== null;
      }),
  };
}

function takeRecoveryCode(store: Store, user: string, code: string): Promise<boolean> {
  return store.transact(async (tx) => {
    const row = await tx.db
      .selectFrom('two_factor')
      .select('recovery_hashes')
      .where('user_id', '=', user)
      .where('since', 'is not', null)
      .$if(store.sharesRows, (query) => query.forUpdate())
      .executeTakeFirst();
    const kept = row ? hashes.parse(JSON.parse(row.recovery_hashes)) : [];
    const left = kept.filter((hash) => hash !== hashOf(code));
    if (left.length === kept.length) return false;
    await tx.db
      .updateTable('two_factor')
      .set({ recovery_hashes: JSON.stringify(left) })
      .where('user_id', '=', user)
      .execute();
    return true;
  });
}

type On = { readonly step: number; readonly recoveryCodes: readonly string[] };

function turnOn({ store, clock }: { store: Store; clock: Clock }, user: string, on: On): Promise<boolean> {
  const { step, recoveryCodes } = on;
  return store.transact(async (tx) => {
    const turned = await tx.db
      .updateTable('two_factor')
      .set({
        since: new Date(clock()).toISOString(),
        last_step: step,
        recovery_hashes: JSON.stringify(recoveryCodes.map(hashOf)),
      })
      .where('user_id', '=', user)
      .where('since', 'is', null)
      .returning('user_id')
      .executeTakeFirst();
    return turned !== undefined;
  });
}
