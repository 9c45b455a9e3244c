import type { Clock } from '#base/clock.ts';
import type { Store } from '#storage/store.ts';

/** Which interviews are open to whom without consent, for a while; why is said in the record of security events. Units: `until` RFC 3339 in UTC. */
export type Readings = {
  readonly open: (of: { workspace: string; interview: string; user: string; until: string }) => Promise<void>;
  readonly openTo: (user: string, workspace: string) => Promise<ReadonlySet<string>>;
};

export function createReadings({ store, clock }: { store: Store; clock: Clock }): Readings {
  return {
    open: ({ workspace, interview, user, until }) =>
      store.transact(async (tx) => {
        await tx.db
          .insertInto('reading')
          .values({ workspace, interview, user_id: user, until })
          .onConflict((conflict) => conflict.columns(['user_id', 'workspace', 'interview']).doUpdateSet({ until }))
          .execute();
        await tx.announce({ about: 'member', workspace, user });
      }),
    openTo: async (user, workspace) => {
      const open = await store.db
        .selectFrom('reading')
        .select('interview')
        .where('user_id', '=', user)
        .where('workspace', '=', workspace)
        .where('until', '>', new Date(clock()).toISOString())
        .execute();
      return new Set(open.map(({ interview }) => interview));
    },
  };
}
