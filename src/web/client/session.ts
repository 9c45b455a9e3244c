import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Action } from '#model/people/role.ts';
import { may } from '#model/people/role.ts';
import type { AnswerOf } from '#protocol/routes/table.ts';
import { ask, hrefOf, keyOf } from '#web/client/ask.ts';
import { ProblemError } from '#web/client/http.ts';

export type Me = AnswerOf<'readMe'>;

/** Who is signed in and which workspace they stand in. */
export type Session = Me & {
  readonly workspace: Me['workspaces'][number];
  readonly choose: (workspace: string) => void;
};

/** Asks who is signed in; `null` when nobody is. */
const askMe = queryOptions({
  queryKey: keyOf('readMe'),
  queryFn: () => ask('readMe').catch(nobody),
  staleTime: 60_000,
  retry: (count, error) => count < 3 && error instanceof ProblemError && error.problem.code === 'unreachable',
});

/** Who is signed in; `null` when nobody is. */
export const useMe = () => useQuery(askMe);

/** Asks for it before any screen does, if that is what stands at this address. */
export const prefetchMe = async (queries: QueryClient, path: string): Promise<void> =>
  path === hrefOf('readMe', {}) ? queries.prefetchQuery(askMe) : undefined;

function nobody(error: unknown): null {
  if (error instanceof ProblemError && error.problem.status === 401) return null;
  throw error;
}

export const SessionContext = createContext<Session | null>(null);

/** The session inside the signed-in part of the product. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession is only asked where somebody is signed in');
  return session;
}

/** Whether the signed-in person may do this in the workspace they stand in: the same table that the server asks. */
export const useMay = (action: Action): boolean => may(useSession().workspace.role, action);

/** Ends the session here, or everywhere, and forgets what was read. */
export function useSignOut(): (everywhere: boolean) => Promise<void> {
  const queries = useQueryClient();
  return async (everywhere) => {
    if (everywhere) await ask('endSessions');
    await ask('signOut').catch(() => undefined);
    queries.clear();
    location.assign('/');
  };
}
