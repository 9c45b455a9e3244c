import type { Clock } from '#base/clock.ts';
import type { Store } from '#storage/store.ts';

/** Which comments each person has seen, by account: what was read on one screen is read on all. */
export type SeenComments = {
  readonly of: (user: string, document: string) => Promise<readonly string[]>;
  readonly inWorkspace: (user: string, workspace: string) => Promise<ReadonlySet<string>>;
  /** Seen twice is seen once. */
  readonly add: (user: string, document: string, comments: readonly string[]) => Promise<void>;
};

export function createSeenComments({ store, clock }: { store: Store; clock: Clock }): SeenComments {
  return {
    of: async (user, document) => {
      const rows = await store.db
        .selectFrom('seen_comment')
        .select('comment')
        .where('user_id', '=', user)
        .where('document', '=', document)
        .orderBy('comment')
        .execute();
      return rows.map(({ comment }) => comment);
    },
    inWorkspace: async (user, workspace) => {
      const rows = await store.db
        .selectFrom('seen_comment')
        .innerJoin('document', 'document.id', 'seen_comment.document')
        .select('seen_comment.comment')
        .where('seen_comment.user_id', '=', user)
        .where('document.workspace', '=', workspace)
        .execute();
      return new Set(rows.map(({ comment }) => comment));
    },
    add: (user, document, comments) =>
      store.transact(async (tx) => {
        if (comments.length === 0) return;
        const at = new Date(clock()).toISOString();
        await tx.db
          .insertInto('seen_comment')
          .values([...new Set(comments)].map((comment) => ({ user_id: user, document, comment, at })))
          .onConflict((conflict) => conflict.columns(['user_id', 'document', 'comment']).doNothing())
          .execute();
      }),
  };
}
