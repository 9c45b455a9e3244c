import { useQuery } from '@tanstack/react-query';
import { question } from '#web/client/ask.ts';
import { useSession } from '#web/client/session.ts';

/** How much somebody answers for; nothing until that is known. */
export function useOwned(person: string) {
  const { workspace } = useSession();
  return useQuery({ ...question('readOwned', { params: { ws: workspace.id, id: person } }), staleTime: 0 }).data;
}
