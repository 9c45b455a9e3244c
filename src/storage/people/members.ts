import { accept, refuse, type Result } from '#base/result.ts';
import { type Role, roles } from '#model/people/role.ts';
import type { Clock } from '#base/clock.ts';
import type { Reader, Store, Tx } from '#storage/store.ts';
import type { MemberRow } from '#storage/tables.ts';

/** Who may come into a workspace, as what, and which person of its library they are. */
export type Member = {
  readonly workspace: string;
  readonly user: string;
  readonly role: Role;
  readonly person: string | undefined;
  readonly since: string;
};

export type MemberRefusal = { readonly code: 'last-owner' } | { readonly code: 'not-a-member' };

export type Members = {
  readonly of: (workspace: string) => Promise<readonly Member[]>;
  readonly workspacesOf: (user: string) => Promise<readonly Member[]>;
  readonly find: (workspace: string, user: string) => Promise<Member | undefined>;
  /** How many members there are at all: none before the installation is claimed. */
  readonly count: () => Promise<number>;
  /** Lets somebody in, or gives them another role or person; who is in keeps what is not said. */
  readonly put: (member: { workspace: string; user: string; role: Role; person?: string | undefined }) => Promise<void>;
  readonly changeRole: (workspace: string, user: string, role: Role) => Promise<Result<void, MemberRefusal>>;
  readonly remove: (workspace: string, user: string) => Promise<Result<void, MemberRefusal>>;
  /** Takes somebody out of every workspace, or of none where one would be left without an owner. */
  readonly removeEverywhere: (user: string) => Promise<Result<void, MemberRefusal>>;
  /** Calls back when somebody's membership has changed; nulls say that anybody's may have. */
  readonly watch: (listener: (workspace: string | null, user: string | null) => void) => () => void;
};

/** Members of either store. */
export function createMembers({ store, clock }: { store: Store; clock: Clock }): Members {
  return {
    ...createQuestions(store.db),
    put: (member) => store.transact((tx) => putMember(tx, { ...member, since: new Date(clock()).toISOString() })),
    changeRole: (workspace, user, role) =>
      store.transact((tx) =>
        changeMember({ tx, store, workspace, user }, role === 'owner', (rows) => setRole(rows, role)),
      ),
    remove: (workspace, user) => store.transact((tx) => changeMember({ tx, store, workspace, user }, false, removeRow)),
    removeEverywhere: (user) => removeEverywhere(store, user),
    watch: (listener) =>
      store.listen((news) => {
        if (news.about === 'member') listener(news.workspace, news.user);
        else if (news.about === 'anything') listener(null, null);
      }),
  };
}

function createQuestions(db: Reader): Pick<Members, 'of' | 'workspacesOf' | 'find' | 'count'> {
  const rows = () => db.selectFrom('member').selectAll().orderBy('since').orderBy('workspace').orderBy('user_id');
  return {
    of: async (workspace) => (await rows().where('workspace', '=', workspace).execute()).map(memberOf),
    workspacesOf: async (user) => (await rows().where('user_id', '=', user).execute()).map(memberOf),
    find: async (workspace, user) => {
      const row = await rows().where('workspace', '=', workspace).where('user_id', '=', user).executeTakeFirst();
      return row && memberOf(row);
    },
    count: async () => {
      const row = await db
        .selectFrom('member')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirst();
      return Number(row?.n ?? 0);
    },
  };
}

/** Puts a member in, in a transaction that is under way. */
export async function putMember(
  tx: Tx,
  member: { workspace: string; user: string; role: Role; person?: string | undefined; since: string },
): Promise<void> {
  const { workspace, user, role, person, since } = member;
  await tx.db
    .insertInto('member')
    .values({ workspace, user_id: user, role, person_id: person ?? null, since })
    .onConflict((conflict) =>
      conflict
        .columns(['workspace', 'user_id'])
        .doUpdateSet(person === undefined ? { role } : { role, person_id: person }),
    )
    .execute();
  await tx.announce({ about: 'member', workspace, user });
}

type Of = { readonly tx: Tx; readonly store: Store; readonly workspace: string; readonly user: string };

/** A workspace is never left without an owner: nobody could let anyone in again. */
async function changeMember(
  of: Of,
  staysOwner: boolean,
  change: (of: Of) => Promise<unknown>,
): Promise<Result<void, MemberRefusal>> {
  const { tx, store, workspace, user } = of;
  const members = await tx.db
    .selectFrom('member')
    .selectAll()
    .where('workspace', '=', workspace)
    .$if(store.sharesRows, (query) => query.forUpdate())
    .execute();
  const member = members.find((row) => row.user_id === user);
  if (!member) return refuse({ code: 'not-a-member' });
  const owners = members.filter((row) => row.role === 'owner');
  if (member.role === 'owner' && owners.length === 1 && !staysOwner) return refuse({ code: 'last-owner' });
  await change(of);
  await tx.announce({ about: 'member', workspace, user });
  return accept(undefined);
}

class LastOwner extends Error {}

/** One refusal takes everything back. */
async function removeEverywhere(store: Store, user: string): Promise<Result<void, MemberRefusal>> {
  try {
    await store.transact(async (tx) => {
      const rows = await tx.db
        .selectFrom('member')
        .select('workspace')
        .where('user_id', '=', user)
        .orderBy('workspace')
        .execute();
      for (const { workspace } of rows) {
        const removed = await changeMember({ tx, store, workspace, user }, false, removeRow);
        if (!removed.ok && removed.refusal.code === 'last-owner') throw new LastOwner();
      }
    });
    return accept(undefined);
  } catch (error) {
    if (error instanceof LastOwner) return refuse({ code: 'last-owner' });
    throw error;
  }
}

const setRole = ({ tx, workspace, user }: Of, role: Role): Promise<unknown> =>
  tx.db.updateTable('member').set({ role }).where('workspace', '=', workspace).where('user_id', '=', user).execute();

const removeRow = ({ tx, workspace, user }: Of): Promise<unknown> =>
  tx.db.deleteFrom('member').where('workspace', '=', workspace).where('user_id', '=', user).execute();

function memberOf(row: MemberRow): Member {
  const role = roles.find((name) => name === row.role);
  if (!role) throw new Error(`member ${row.user_id} has the unknown role ${row.role}`);
  return { workspace: row.workspace, user: row.user_id, role, person: row.person_id ?? undefined, since: row.since };
}
