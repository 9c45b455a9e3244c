import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Evidence } from '#protocol/http/research.ts';
import { keyOf, question } from '#web/client/ask.ts';

export const noEvidence: Evidence = { today: '', interviews: [], excerpts: [] };

/** What was said in all interviews of a journey, as the server last told; nothing without a journey. */
export const useEvidence = (journey: string | undefined) =>
  useQuery({
    ...question('readEvidence', { params: { id: journey ?? '' } }),
    enabled: journey !== undefined,
    refetchInterval: 60_000,
  });

/** Lets what the server told of evidence and interviews count as old whenever an interview has changed, so that the next to look asks again. */
export function useFreshEvidence(seq: number): void {
  const queries = useQueryClient();
  const told = useRef(seq);
  useEffect(() => {
    if (told.current === seq) return;
    told.current = seq;
    for (const name of ['readEvidence', 'listInterviews'] as const)
      void queries.invalidateQueries({ queryKey: keyOf(name), refetchType: 'none' });
  }, [queries, seq]);
}
