import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { plainOf } from '#base/rich-text.ts';
import { ask, keyOf } from '#web/client/ask.ts';
import { useSession } from '#web/client/session.ts';
import type { Entry } from '#web/shell/palette/entry.ts';

const fewestLetters = 3;

/** Places on other journeys than the one on the screen, asked of the server while one writes. */
export function useElsewhereEntries(query: string, journey: string | undefined): readonly Entry[] {
  const navigate = useNavigate();
  const { workspace } = useSession();
  const words = query.trim().toLowerCase();
  const asked = { params: { ws: workspace.id }, query: { words } };
  const { data } = useQuery({
    queryKey: keyOf('findPlaces', asked),
    queryFn: ({ signal }) => ask('findPlaces', { ...asked, signal }),
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
