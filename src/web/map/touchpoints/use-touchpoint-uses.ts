import { useQuery } from '@tanstack/react-query';
import type { TouchpointCount, TouchpointUse } from '#protocol/http/touchpoints.ts';
import { ask } from '#web/client/http.ts';
import { useSession } from '#web/client/session.ts';

const againMs = 30_000;

/** How often each touchpoint is used, by its id. */
export function useTouchpointCounts() {
  const { workspace } = useSession();
  return useQuery({
    queryKey: ['touchpoints', workspace.id],
    queryFn: () => ask<readonly TouchpointCount[]>(`/api/v1/workspaces/${workspace.id}/touchpoints`),
    staleTime: 5_000,
    refetchInterval: againMs,
  });
}

export const useTouchpointCount = (id: string): TouchpointCount | undefined =>
  useTouchpointCounts().data?.find(({ touchpoint }) => touchpoint === id);

/** Every place where a touchpoint is used. */
export function useTouchpointUses(id: string) {
  const { workspace } = useSession();
  return useQuery({
    queryKey: ['touchpoints', workspace.id, id],
    queryFn: () =>
      ask<readonly TouchpointUse[]>(`/api/v1/workspaces/${workspace.id}/touchpoints/${encodeURIComponent(id)}/uses`),
    refetchInterval: againMs,
  });
}
