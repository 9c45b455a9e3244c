import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { EventOverlap, LooseFile, OverlapQuestion } from '#protocol/http/behaviour.ts';
import { ask } from '#web/client/http.ts';

/** What of a file other logs of the journeys hold already. */
export const useOverlap = (workspace: string, question: OverlapQuestion) =>
  useQuery({
    queryKey: ['event-overlap', workspace, question],
    queryFn: ({ signal }) =>
      ask<EventOverlap>(`/api/v1/workspaces/${workspace}/event-logs/overlap`, { body: question, signal }),
    retry: false,
    gcTime: 0,
  });

const looseAt = (workspace: string): string => `/api/v1/workspaces/${encodeURIComponent(workspace)}/loose-event-files`;

/** The event files that were brought in and not read in. */
export const useLooseFiles = (workspace: string, isAsked: boolean) =>
  useQuery({
    queryKey: ['loose-event-files', workspace],
    enabled: isAsked,
    queryFn: () => ask<{ files: readonly LooseFile[] }>(looseAt(workspace)),
    retry: false,
  });

export function useForgetFile(workspace: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (blob: string) => ask<{ ok: true }>(`${looseAt(workspace)}/${blob}`, { method: 'DELETE' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['loose-event-files'] }),
  });
}
