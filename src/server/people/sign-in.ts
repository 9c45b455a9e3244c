import { hkdfSync } from 'node:crypto';
import type { Kysely } from 'kysely';
import { isAPIError } from 'better-auth/api';
import type { BoundedQueue } from '#base/bounded-queue.ts';
import type { Clock } from '#base/clock.ts';
import { accept, refuse, type Result } from '#base/result.ts';
import type { AccountNotes } from '#storage/people/account-notes.ts';
import type { Tables } from '#storage/tables.ts';
import { type Auth, createAuth, longestSessionMs } from '#server/people/better-auth.ts';
import { clientAddressHeader } from '#server/people/client-address.ts';
import { sessionCookie } from '#server/people/session-cookie.ts';

/** Somebody with an account here, or who had one. */
export type User = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly isFormer?: true | undefined;
};

/** Somebody signed in, and the session they are signed in with. */
export type SignedIn = { readonly user: User; readonly session: string };

/** A session just opened: whose, and the cookies that carry it. */
export type OpenedSession = { readonly user: User; readonly cookies: readonly string[] };

/** One place where somebody is signed in. */
export type Session = {
  readonly id: string;
  readonly since: string;
  readonly lastSeen: string;
  readonly until: string;
  readonly address: string;
  readonly browser: string;
};

type NewAccount = { readonly name: string; readonly email: string; readonly password: string };

/** Accounts and sessions. Nobody makes an account but through a claim or an invitation. */
export type SignIn = {
  /** Answers the requests under `/api/auth/` that need no secret of the person's. */
  readonly answer: (request: Request) => Promise<Response>;
  readonly whoIs: (headers: Headers) => Promise<SignedIn | undefined>;
  readonly createAccount: (account: NewAccount) => Promise<Result<User, 'email-taken'>>;
  /**
   * Whether this is the password of that user; takes as long where there is no user. `first` goes before those who came without.
   *
   * Errors  `QueueFull` where too many wait already.
   */
  readonly isPassword: (user: User | undefined, password: string, first?: boolean) => Promise<boolean>;
  /** A new session of somebody who has proven who they are. */
  readonly openSession: (user: User, headers: Headers) => Promise<OpenedSession>;
  readonly setPassword: (user: string, password: string) => Promise<void>;
  readonly byEmail: (email: string) => Promise<User | undefined>;
  /** Also those who had an account, by the name they had. */
  readonly usersById: (ids: readonly string[]) => Promise<ReadonlyMap<string, User>>;
  readonly sessionsOf: (user: string) => Promise<readonly Session[]>;
  readonly endSession: (user: string, session: string) => Promise<boolean>;
  /** Ends all, or all but one; answers how many. */
  readonly endSessions: (user: string, but?: string) => Promise<number>;
  readonly removeAccount: (user: string) => Promise<void>;
  /** A key for one purpose, made of the installation's secret. */
  readonly keyFor: (purpose: string) => Buffer;
};

export type SignInStore = {
  readonly db: Kysely<Tables>;
  readonly dialect: 'sqlite' | 'postgres';
  /** Signs the cookies; the same in every process of an installation. */
  readonly secret: string;
  readonly clock: Clock;
  readonly hashing: BoundedQueue;
  readonly accountNotes: AccountNotes;
};

type Made = { readonly auth: Auth; readonly store: SignInStore; readonly isSecure: boolean };

/** Accounts and sessions in the given database; makes their tables where they are not there yet. */
export async function createSignIn(store: SignInStore, publicUrl: string): Promise<SignIn> {
  const auth = await createAuth(store, publicUrl);
  const made: Made = { auth, store, isSecure: publicUrl.startsWith('https:') };
  return {
    answer: (request) => auth.handler(request).catch(saidToAsker),
    whoIs: (headers) => whoIs(made, headers),
    createAccount: (account) => createAccount(made, account),
    isPassword: (user, password, first) => isPassword(made, { user, password, first }),
    openSession: (user, headers) => openSession(made, user, headers),
    setPassword: async (user, password) => {
      const { internalAdapter, password: passwords } = await auth.$context;
      await internalAdapter.updatePassword(user, await store.hashing.run(() => passwords.hash(password), true));
    },
    byEmail: async (email) => {
      const found = await (await auth.$context).internalAdapter.findUserByEmail(email.toLowerCase());
      return found ? userOf(found.user) : undefined;
    },
    usersById: (ids) => usersById(made, ids),
    ...sessionsIn(made),
    removeAccount: async (user) => (await auth.$context).internalAdapter.deleteUser(user),
    keyFor: (purpose) => Buffer.from(hkdfSync('sha256', store.secret, '', `stig ${purpose}`, 32)),
  };
}

/** What is the asker's own is answered; anything else is no answer. */
function saidToAsker(error: unknown): Response {
  if (!isAPIError(error) || error.statusCode >= 500) throw error;
  return Response.json(error.body ?? {}, { status: error.statusCode, headers: new Headers(error.headers) });
}

async function whoIs({ auth, store }: Made, headers: Headers): Promise<SignedIn | undefined> {
  if (!headers.has('cookie')) return undefined;
  const found = await auth.api.getSession({ headers });
  if (!found) return undefined;
  if (isOver(found.session.createdAt, store.clock())) {
    await (await auth.$context).internalAdapter.deleteSession(found.session.token);
    return undefined;
  }
  return { user: userOf(found.user), session: found.session.id };
}

const isOver = (begun: Date, nowMs: number): boolean => begun.getTime() + longestSessionMs <= nowMs;

async function createAccount(
  { auth, store }: Made,
  { name, email, password }: NewAccount,
): Promise<Result<User, 'email-taken'>> {
  const { internalAdapter, password: passwords } = await auth.$context;
  if (await internalAdapter.findUserByEmail(email.toLowerCase())) return refuse('email-taken');
  const hash = await store.hashing.run(() => passwords.hash(password), true);
  const user = await internalAdapter.createUser({ name, email, emailVerified: false }, { method: 'email-password' });
  await internalAdapter.linkAccount({ userId: user.id, accountId: user.id, providerId: 'credential', password: hash });
  return accept(userOf(user));
}

type Asked = { readonly user: User | undefined; readonly password: string; readonly first: boolean | undefined };

async function isPassword({ auth, store }: Made, { user, password, first }: Asked): Promise<boolean> {
  const { internalAdapter, password: passwords } = await auth.$context;
  const accounts = await internalAdapter.findAccounts(user?.id ?? '');
  const hash = accounts.find(({ providerId }) => providerId === 'credential')?.password;
  return store.hashing.run(async () => {
    if (hash) return passwords.verify({ hash, password });
    await passwords.hash(password);
    return false;
  }, first);
}

async function openSession({ auth, store, isSecure }: Made, user: User, headers: Headers): Promise<OpenedSession> {
  const { internalAdapter, authCookies } = await auth.$context;
  const session = await internalAdapter.createSession(user.id, false, {
    ipAddress: headers.get(clientAddressHeader) ?? '',
    userAgent: (headers.get('user-agent') ?? '').slice(0, 300),
  });
  const { name } = authCookies.sessionToken;
  const maxAgeS = longestSessionMs / 1000;
  return {
    user: userOf(user),
    cookies: [sessionCookie({ name, token: session.token, secret: store.secret, maxAgeS, isSecure })],
  };
}

function sessionsIn({ auth, store }: Made): Pick<SignIn, 'sessionsOf' | 'endSession' | 'endSessions'> {
  const living = async (user: string) => {
    const all = await (await auth.$context).internalAdapter.listSessions(user, { onlyActiveSessions: true });
    return all.filter(({ createdAt }) => !isOver(createdAt, store.clock()));
  };
  const end = async (token: string): Promise<void> => (await auth.$context).internalAdapter.deleteSession(token);
  return {
    sessionsOf: async (user) =>
      (await living(user))
        .toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime())
        .map(({ id, createdAt, updatedAt, expiresAt, ipAddress, userAgent }) => ({
          id,
          since: createdAt.toISOString(),
          lastSeen: updatedAt.toISOString(),
          until: new Date(Math.min(expiresAt.getTime(), createdAt.getTime() + longestSessionMs)).toISOString(),
          address: ipAddress ?? '',
          browser: userAgent ?? '',
        })),
    endSession: async (user, session) => {
      const found = (await living(user)).find(({ id }) => id === session);
      if (found) await end(found.token);
      return found !== undefined;
    },
    endSessions: async (user, but) => {
      const others = (await living(user)).filter(({ id }) => id !== but);
      if (but === undefined) await (await auth.$context).internalAdapter.deleteUserSessions(user);
      else for (const { token } of others) await end(token);
      return others.length;
    },
  };
}

async function usersById({ auth, store }: Made, ids: readonly string[]): Promise<ReadonlyMap<string, User>> {
  const { internalAdapter } = await auth.$context;
  if (ids.length === 0) return new Map();
  const users = await internalAdapter.listUsers(ids.length, 0, undefined, [
    { field: 'id', operator: 'in', value: [...ids] },
  ]);
  const known = new Map(users.map((user): [string, User] => [user.id, userOf(user)]));
  const former = await store.accountNotes.formerNames(ids.filter((id) => !known.has(id)));
  for (const [id, name] of former) known.set(id, { id, name, email: '', isFormer: true });
  return known;
}

const userOf = ({ id, name, email }: User): User => ({ id, name, email });
