import { useQuery } from '@tanstack/react-query';
import { ask } from '#web/client/http.ts';
import { useSession } from '#web/client/session.ts';
import type { JourneySummary } from '#web/map/path-miniature.tsx';

/** Every journey of the workspace, as lists show them. */
export function useJourneys() {
  const { workspace } = useSession();
  return useQuery({
    queryKey: ['journeys', workspace.id],
    queryFn: () => ask<{ journeys: readonly JourneySummary[] }>(`/api/v1/workspaces/${workspace.id}/journeys`),
  });
}

export const noJourneys: readonly JourneySummary[] = [];
