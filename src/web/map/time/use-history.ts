import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Records } from '#model/document.ts';
import type { AnyRecord } from '#model/records.ts';
import type { History, PathThen, Restored } from '#protocol/http/history.ts';
import { ask } from '#web/client/http.ts';

const address = (journey: string, path: string) => `/api/v1/journeys/${encodeURIComponent(journey)}/${path}`;
const soonMs = 1200;

/** The sittings of a journey and its path after each; read anew soon after the journey has changed. */
export function useHistory(journey: string, seq: number) {
  const queries = useQueryClient();
  const history = useQuery({
    queryKey: ['history', journey],
    queryFn: () => ask<History>(address(journey, 'history')),
  });
  const paths = useQuery({
    queryKey: ['history-path', journey],
    queryFn: () => ask<{ paths: PathThen[] }>(address(journey, 'history/path')).then((answer) => answer.paths),
  });
  const read = history.data?.seq ?? seq;
  useEffect(() => {
    if (seq <= read) return undefined;
    const timer = setTimeout(() => {
      void queries.invalidateQueries({ queryKey: ['history', journey] });
      void queries.invalidateQueries({ queryKey: ['history-path', journey] });
    }, soonMs);
    return () => clearTimeout(timer);
  }, [queries, journey, seq, read]);
  return { history, paths };
}

/** A journey's records as they were after a step; asked only where `seq` is said. */
export const useThen = (journey: string, seq: number | undefined) =>
  useQuery({
    queryKey: ['journey-then', journey, seq],
    enabled: seq !== undefined,
    queryFn: () => ask<{ records: AnyRecord[] }>(address(journey, `history/${seq}`)).then(recordsById),
    gcTime: 60_000,
  });

const recordsById = ({ records }: { records: readonly AnyRecord[] }): Records =>
  new Map(records.map((record) => [record.id, record]));

/** Goes back to a step. */
export function useRestore(journey: string) {
  return useMutation({
    mutationFn: (seq: number) => ask<Restored>(address(journey, 'restore'), { body: { seq } }),
  });
}
