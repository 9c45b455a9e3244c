import type { Clock } from '#base/clock.ts';
import type { Store } from '#storage/store.ts';
import type { PersonAnswerRow } from '#storage/tables.ts';

/** What somebody said when they were asked whether they are a person of the library. */
export type PersonAnswer = {
  readonly workspace: string;
  readonly user: string;
  readonly person: string;
  readonly is: boolean;
  readonly at: string;
};

export type PersonAnswers = {
  /** Keeps the latest answer about a person; `tells` is who should hear of it. */
  readonly note: (answer: Omit<PersonAnswer, 'at'> & { tells?: string | undefined }) => Promise<void>;
  readonly of: (workspace: string, user: string) => Promise<readonly PersonAnswer[]>;
  /** What somebody who invited has not read yet. */
  readonly untold: (reader: string) => Promise<readonly PersonAnswer[]>;
  readonly seen: (reader: string) => Promise<void>;
};

/** Answers of either store. */
export function createPersonAnswers({ store, clock }: { store: Store; clock: Clock }): PersonAnswers {
  const rows = () => store.db.selectFrom('person_answer').selectAll().orderBy('at').orderBy('person_id');
  return {
    note: ({ workspace, user, person, is, tells }) =>
      store.transact(async (tx) => {
        const said = { answer: is ? 'is' : 'is-not', at: new Date(clock()).toISOString(), tells: tells ?? null };
        await tx.db
          .insertInto('person_answer')
          .values({ workspace, user_id: user, person_id: person, ...said })
          .onConflict((conflict) => conflict.columns(['workspace', 'user_id', 'person_id']).doUpdateSet(said))
          .execute();
      }),
    of: async (workspace, user) =>
      (await rows().where('workspace', '=', workspace).where('user_id', '=', user).execute()).map(answerOf),
    untold: async (reader) => (await rows().where('tells', '=', reader).execute()).map(answerOf),
    seen: (reader) =>
      store.transact(async (tx) => {
        await tx.db.updateTable('person_answer').set({ tells: null }).where('tells', '=', reader).execute();
      }),
  };
}

const answerOf = ({ workspace, user_id, person_id, answer, at }: PersonAnswerRow): PersonAnswer => ({
  workspace,
  user: user_id,
  person: person_id,
  is: answer === 'is',
  at,
});
