import { useQuery } from '@tanstack/react-query';
import type { Evidence } from '#protocol/http/research.ts';
import { ask } from '#web/client/http.ts';

export const noEvidence: Evidence = { interviews: [], excerpts: [] };

/** What was said in all interviews of a journey, as the server last told; nothing without a journey. */
export const useEvidence = (journey: string | undefined) =>
  useQuery({
    queryKey: ['evidence', journey],
    queryFn: () => ask<Evidence>(`/api/v1/journeys/${encodeURIComponent(journey ?? '')}/evidence`),
    enabled: journey !== undefined,
    refetchInterval: 60_000,
  });
