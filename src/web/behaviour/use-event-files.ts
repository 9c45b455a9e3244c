import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { OverlapQuestion } from '#protocol/http/behaviour.ts';
import { ask, keyOf } from '#web/client/ask.ts';

/** What of a file other logs of the journeys hold already. */
export const useOverlap = (workspace: string, question: OverlapQuestion) =>
  useQuery({
    queryKey: [...keyOf('findOverlap', { params: { ws: workspace } }), question],
    queryFn: ({ signal }) => ask('findOverlap', { params: { ws: workspace }, body: question, signal }),
    retry: false,
    gcTime: 0,
  });

/** The event files that were brought in and not read in. */
export const useLooseFiles = (workspace: string, isAsked: boolean) =>
  useQuery({
    queryKey: keyOf('listLooseFiles', { params: { ws: workspace } }),
    enabled: isAsked,
    queryFn: () => ask('listLooseFiles', { params: { ws: workspace } }),
    retry: false,
  });

export function useForgetFile(workspace: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (blob: string) => ask('removeLooseFile', { params: { ws: workspace, blob } }),
    onSettled: () => queries.invalidateQueries({ queryKey: keyOf('listLooseFiles') }),
  });
}
