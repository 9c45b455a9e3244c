import { useQuery } from '@tanstack/react-query';
import { ask } from '#web/client/http.ts';
import { useSession } from '#web/client/session.ts';
import type { JourneySummary } from '#web/map/path-miniature.tsx';

/** Every journey of the workspace, as lists show them; not asked for before it is `enabled`. */
export function useJourneys(enabled = true) {
  const { workspace } = useSession();
  return useQuery({
    enabled,
    queryKey: ['journeys', workspace.id],
    queryFn: () => ask<{ journeys: readonly JourneySummary[] }>(`/api/v1/workspaces/${workspace.id}/journeys`),
  });
}

export const noJourneys: readonly JourneySummary[] = [];
