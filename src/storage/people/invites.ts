import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '#base/clock.ts';
import { accept, refuse, type Result } from '#base/result.ts';
import { type Role, roles } from '#model/people/role.ts';
import { putMember } from '#storage/people/members.ts';
import type { Reader, Store } from '#storage/store.ts';
import type { InviteRow } from '#storage/tables.ts';

/** What a link lets its finder become. */
export type Invite = {
  /** Names it, and opens nothing. */
  readonly id: string;
  readonly workspace: string;
  readonly role: Role;
  readonly invitedBy: string;
  /** The person of the library whom it is for. */
  readonly person: string | undefined;
  readonly created: string;
  readonly expires: string;
};

export type InviteRefusal = { readonly code: 'invite-not-found' | 'invite-expired' | 'invite-used' };

/** Links that let somebody in once, until a day. Only a link's hash is kept. */
export type Invites = {
  readonly create: (invite: {
    workspace: string;
    role: Role;
    invitedBy: string;
    person?: string | undefined;
    forMs: number;
  }) => Promise<{ token: string; expires: string }>;
  readonly find: (token: string) => Promise<Result<Invite, InviteRefusal>>;
  /** Makes a member of the user and uses the link up, both or neither. */
  readonly accept: (token: string, user: string) => Promise<Result<Invite, InviteRefusal>>;
  /** Who invited somebody that came in here by a link, the newest. */
  readonly invitedBy: (workspace: string, user: string) => Promise<string | undefined>;
  /** Those that still let somebody in. */
  readonly open: (workspace: string) => Promise<readonly Invite[]>;
  /** Takes one back; false where there is none that still lets somebody in. */
  readonly revoke: (workspace: string, id: string) => Promise<boolean>;
};

/** Invitations of either store. */
export function createInvites({ store, clock }: { store: Store; clock: Clock }): Invites {
  const now = (): string => new Date(clock()).toISOString();
  return {
    create: async ({ workspace, role, invitedBy, person, forMs }) => {
      const token = randomBytes(24).toString('base64url');
      const expires = new Date(clock() + forMs).toISOString();
      const row = {
        token_hash: hashOf(token),
        workspace,
        role,
        invited_by: invitedBy,
        created: now(),
        expires,
        accepted_by: null,
        person_id: person ?? null,
      };
      await store.transact((tx) => tx.db.insertInto('invite').values(row).execute());
      return { token, expires };
    },
    find: (token) => findInvite(store.db, token, now()),
    accept: (token, user) =>
      store.transact(async (tx) => {
        const used = await tx.db
          .updateTable('invite')
          .set({ accepted_by: user })
          .where('token_hash', '=', hashOf(token))
          .where('accepted_by', 'is', null)
          .where('expires', '>', now())
          .returningAll()
          .executeTakeFirst();
        if (!used) {
          const why = await findInvite(tx.db, token, now());
          return why.ok ? refuse({ code: 'invite-used' }) : why;
        }
        const invite = inviteOf(used);
        await putMember(tx, { workspace: invite.workspace, user, role: invite.role, since: now() });
        return accept(invite);
      }),
    invitedBy: async (workspace, user) => {
      const row = await store.db
        .selectFrom('invite')
        .select('invited_by')
        .where('workspace', '=', workspace)
        .where('accepted_by', '=', user)
        .orderBy('created', 'desc')
        .executeTakeFirst();
      return row?.invited_by;
    },
    open: async (workspace) => (await openOnes(store.db, workspace, now()).execute()).map(inviteOf),
    revoke: (workspace, id) =>
      store.transact(async (tx) => {
        const open = await openOnes(tx.db, workspace, now()).execute();
        const row = open.find((one) => inviteOf(one).id === id);
        if (!row) return false;
        await tx.db.deleteFrom('invite').where('token_hash', '=', row.token_hash).execute();
        return true;
      }),
  };
}

const idLength = 20;

const openOnes = (db: Reader, workspace: string, now: string) =>
  db
    .selectFrom('invite')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('accepted_by', 'is', null)
    .where('expires', '>', now)
    .orderBy('created');

async function findInvite(db: Reader, token: string, now: string): Promise<Result<Invite, InviteRefusal>> {
  const row = await db.selectFrom('invite').selectAll().where('token_hash', '=', hashOf(token)).executeTakeFirst();
  if (!row) return refuse({ code: 'invite-not-found' });
  if (row.accepted_by !== null) return refuse({ code: 'invite-used' });
  return row.expires > now ? accept(inviteOf(row)) : refuse({ code: 'invite-expired' });
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

function inviteOf(row: InviteRow): Invite {
  const role = roles.find((name) => name === row.role);
  if (!role) throw new Error(`an invitation has the unknown role ${row.role}`);
  const { token_hash, workspace, invited_by, created, expires } = row;
  const person = row.person_id ?? undefined;
  return { id: token_hash.slice(0, idLength), workspace, role, invitedBy: invited_by, person, created, expires };
}
