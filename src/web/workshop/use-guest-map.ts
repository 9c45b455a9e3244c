import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { Records } from '#model/document/document.ts';
import { ask } from '#web/client/ask.ts';
import { useRoom } from '#web/workshop/room.ts';

const restMs = 1000;

/** The map as the server lets this guest see it; asked for again soon after something on it was changed. */
export function useGuestMap(journey: Records) {
  const { id, view } = useRoom();
  const shown = view.may.shown.join(' ');
  const queries = useQueryClient();
  const wait = useRef<number>(undefined);
  const seen = useRef({ journey, shown });
  useEffect(() => {
    if (seen.current.journey === journey && seen.current.shown === shown) return;
    seen.current = { journey, shown };
    wait.current ??= window.setTimeout(() => {
      wait.current = undefined;
      void queries.invalidateQueries({ queryKey: ['guest-map', id] });
    }, restMs);
  }, [journey, shown, queries, id]);
  useEffect(
    () => () => {
      clearTimeout(wait.current);
      wait.current = undefined;
    },
    [],
  );
  return useQuery({
    queryKey: ['guest-map', id],
    queryFn: async () => ((await ask('readGuestMap')).content as MapContent | undefined) ?? null,
    refetchInterval: 30_000,
  });
}
