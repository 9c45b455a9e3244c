import { useMemo } from 'react';
import type { EpisodeContent } from '#exchange/pictures/content/types.ts';
import { noJourneys, useJourneys } from '#web/journey/episodes/use-journeys.ts';

/** The journeys that open a phase or an interaction of this one, as pictures show them. */
export function useEpisodesOf(journey: string): readonly EpisodeContent[] {
  const journeys = useJourneys().data?.journeys ?? noJourneys;
  return useMemo(
    () =>
      journeys.flatMap(({ id, name, parent, path }): EpisodeContent[] => {
        const place = parent?.journey === journey ? parent.place : undefined;
        const of = place && ('phase' in place ? place.phase : 'interaction' in place ? place.interaction : undefined);
        return of === undefined ? [] : [{ id, name, of, path }];
      }),
    [journeys, journey],
  );
}
