import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Records } from '#model/document/document.ts';
import type { AnyRecord } from '#model/document/records.ts';
import type { AnswerOf } from '#protocol/routes/table.ts';
import { ask, keyOf, question } from '#web/client/ask.ts';

const soonMs = 1200;

/** The sittings of a journey and its path after each; read anew soon after the journey has changed. */
export function useHistory(journey: string, seq: number) {
  const queries = useQueryClient();
  const params = useMemo(() => ({ id: journey }), [journey]);
  const history = useQuery(question('readHistory', { params }));
  const paths = useQuery({ ...question('readPaths', { params }), select: pathsOf });
  const read = history.data?.seq ?? seq;
  useEffect(() => {
    if (seq <= read) return undefined;
    const timer = setTimeout(() => {
      void queries.invalidateQueries({ queryKey: keyOf('readHistory', { params }) });
      void queries.invalidateQueries({ queryKey: keyOf('readPaths', { params }) });
    }, soonMs);
    return () => clearTimeout(timer);
  }, [queries, params, seq, read]);
  return { history, paths };
}

/** A journey's records as they were after a step; asked only where `seq` is said. */
export const useThen = (journey: string, seq: number | undefined) =>
  useQuery({
    ...question('readJourneyThen', { params: { id: journey, seq: seq ?? 0 } }),
    enabled: seq !== undefined,
    select: recordsById,
    gcTime: 60_000,
  });

const pathsOf = ({ paths }: AnswerOf<'readPaths'>) => paths;

const recordsById = ({ records }: AnswerOf<'readJourneyThen'>): Records =>
  new Map((records as readonly AnyRecord[]).map((record) => [record.id, record]));

/** Goes back to a step. */
export function useRestore(journey: string) {
  return useMutation({
    mutationFn: (seq: number) => ask('restoreJourney', { params: { id: journey }, body: { seq } }),
  });
}
