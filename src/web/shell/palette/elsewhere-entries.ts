import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { plainOf } from '#base/rich-text.ts';
import type { PlaceFound } from '#protocol/http/map.ts';
import { ask } from '#web/client/http.ts';
import { useSession } from '#web/client/session.ts';
import type { Entry } from '#web/shell/palette/entry.ts';

const fewestLetters = 3;

/** Places on other journeys than the one on the screen, asked of the server while one writes. */
export function useElsewhereEntries(query: string, journey: string | undefined): readonly Entry[] {
  const navigate = useNavigate();
  const { workspace } = useSession();
  const words = query.trim().toLowerCase();
  const { data } = useQuery({
    queryKey: ['places', workspace.id, words],
    queryFn: ({ signal }) =>
      ask<{ places: readonly PlaceFound[] }>(
        `/api/v1/workspaces/${workspace.id}/places?words=${encodeURIComponent(words)}`,
        { signal },
      ),
    enabled: words.length >= fewestLetters,
    placeholderData: keepPreviousData,
  });
  return useMemo(
    () =>
      (data?.places ?? [])
        .filter((place) => place.journey !== journey && place.text !== '')
        .map(({ journey: there, journeyName, id, type, text }) => ({
          ...{ id: `at-${id}`, kind: type, name: plainOf(text), detail: journeyName },
          run: () => void navigate({ to: '/journeys/$journey', params: { journey: there }, search: { at: id } }),
        })),
    [data, journey, navigate],
  );
}
