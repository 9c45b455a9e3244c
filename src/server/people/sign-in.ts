import type { Kysely } from 'kysely';
import { accept, refuse, type Result } from '#base/result.ts';
import type { Tables } from '#storage/tables.ts';
import { type Auth, createAuth } from '#server/people/better-auth.ts';

/** Somebody with an account here. */
export type User = { readonly id: string; readonly name: string; readonly email: string };

/** Somebody signed in, and the session they are signed in with. */
export type SignedIn = { readonly user: User; readonly session: string };

/** A session just opened: whose, and the cookies that carry it. */
export type OpenedSession = { readonly user: User; readonly cookies: readonly string[] };

type NewAccount = { readonly name: string; readonly email: string; readonly password: string };

/** Accounts and sessions. Nobody makes an account but through a claim or an invitation. */
export type SignIn = {
  /** Answers the requests under `/api/auth/`. */
  readonly answer: (request: Request) => Promise<Response>;
  readonly whoIs: (headers: Headers) => Promise<SignedIn | undefined>;
  readonly createAccount: (account: NewAccount) => Promise<Result<User, 'email-taken'>>;
  readonly openSession: (
    as: { email: string; password: string },
    headers: Headers,
  ) => Promise<Result<OpenedSession, 'wrong-password'>>;
  readonly isKnown: (email: string) => Promise<boolean>;
  readonly usersById: (ids: readonly string[]) => Promise<ReadonlyMap<string, User>>;
  readonly endSessions: (user: string) => Promise<void>;
};

export type SignInStore = {
  readonly db: Kysely<Tables>;
  readonly dialect: 'sqlite' | 'postgres';
  /** Signs the cookies; the same in every process of an installation. */
  readonly secret: string;
};

/** Accounts and sessions in the given database; makes their tables where they are not there yet. */
export async function createSignIn(store: SignInStore, publicUrl: string): Promise<SignIn> {
  const auth = await createAuth(store, publicUrl);
  return {
    answer: (request) => auth.handler(request),
    whoIs: (headers) => whoIs(auth, headers),
    createAccount: (account) => createAccount(auth, account),
    openSession: (as, headers) => openSession(auth, as, headers),
    isKnown: async (email) =>
      (await (await auth.$context).internalAdapter.findUserByEmail(email.toLowerCase())) !== null,
    usersById: (ids) => usersById(auth, ids),
    endSessions: async (user) => (await auth.$context).internalAdapter.deleteUserSessions(user),
  };
}

async function whoIs(auth: Auth, headers: Headers): Promise<SignedIn | undefined> {
  if (!headers.has('cookie')) return undefined;
  const found = await auth.api.getSession({ headers });
  return found ? { user: userOf(found.user), session: found.session.id } : undefined;
}

async function createAccount(auth: Auth, { name, email, password }: NewAccount): Promise<Result<User, 'email-taken'>> {
  const { internalAdapter, password: passwords } = await auth.$context;
  if (await internalAdapter.findUserByEmail(email.toLowerCase())) return refuse('email-taken');
  const hash = await passwords.hash(password);
  const user = await internalAdapter.createUser({ name, email, emailVerified: false }, { method: 'email-password' });
  await internalAdapter.linkAccount({ userId: user.id, accountId: user.id, providerId: 'credential', password: hash });
  return accept(userOf(user));
}

async function openSession(
  auth: Auth,
  as: { email: string; password: string },
  headers: Headers,
): Promise<Result<OpenedSession, 'wrong-password'>> {
  const answer = await auth.api.signInEmail({ body: as, headers, asResponse: true });
  if (!answer.ok) return refuse('wrong-password');
  const { user } = (await answer.json()) as { user: User };
  return accept({ user: userOf(user), cookies: answer.headers.getSetCookie() });
}

async function usersById(auth: Auth, ids: readonly string[]): Promise<ReadonlyMap<string, User>> {
  const { internalAdapter } = await auth.$context;
  if (ids.length === 0) return new Map();
  const users = await internalAdapter.listUsers(ids.length, 0, undefined, [
    { field: 'id', operator: 'in', value: [...ids] },
  ]);
  return new Map(users.map((user) => [user.id, userOf(user)]));
}

const userOf = ({ id, name, email }: User): User => ({ id, name, email });
