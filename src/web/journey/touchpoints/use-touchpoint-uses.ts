import { useQuery } from '@tanstack/react-query';
import type { TouchpointCount } from '#protocol/http/touchpoints.ts';
import { question } from '#web/client/ask.ts';
import { useSession } from '#web/client/session.ts';

const againMs = 30_000;

/** How often each touchpoint is used, by its id. */
export function useTouchpointCounts() {
  const { workspace } = useSession();
  return useQuery({
    ...question('countTouchpoints', { params: { ws: workspace.id } }),
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
    ...question('listTouchpointUses', { params: { ws: workspace.id, id } }),
    refetchInterval: againMs,
  });
}
