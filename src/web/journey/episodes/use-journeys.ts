import { useQuery } from '@tanstack/react-query';
import { question } from '#web/client/ask.ts';
import { useSession } from '#web/client/session.ts';
import type { JourneySummary } from '#web/journey/path-miniature.tsx';

/** Every journey of the workspace, as lists show them; not asked for before it is `enabled`. */
export function useJourneys(enabled = true) {
  const { workspace } = useSession();
  return useQuery({
    enabled,
    ...question('listJourneys', { params: { ws: workspace.id } }),
  });
}

export const noJourneys: readonly JourneySummary[] = [];
