import { useQuery } from '@tanstack/react-query';
import type { InterviewSummary } from '#protocol/http/research.ts';
import { ask } from '#web/client/http.ts';

const none: readonly InterviewSummary[] = [];

/** The interviews of a workspace whose words are still there. */
export function useTalks(workspace: string): readonly InterviewSummary[] {
  const { data } = useQuery({
    queryKey: ['interviews', workspace, undefined],
    queryFn: () => ask<InterviewSummary[]>(`/api/v1/workspaces/${workspace}/interviews`),
    select: (all) => all.filter(({ erased }) => !erased),
  });
  return data ?? none;
}
