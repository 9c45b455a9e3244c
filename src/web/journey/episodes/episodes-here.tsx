import { createContext, Suspense, type ReactNode, useContext, useMemo, useState } from 'react';
import type { EpisodePlace } from '#model/map/episode.ts';
import { useAtRest } from '#web/client/use-at-rest.ts';
import { placeKey } from '#model/record/place-key.ts';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { noJourneys, useJourneys } from '#web/journey/episodes/use-journeys.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import type { JourneySummary } from '#web/journey/path-miniature.tsx';

export type EpisodesByPlace = ReadonlyMap<string, readonly JourneySummary[]>;

const EpisodesContext = createContext<EpisodesByPlace>(new Map());

/** Looks once which places of this journey are opened into journeys of their own, for all that is drawn inside. */
export function EpisodesHere({ children }: { children: ReactNode }) {
  const { id } = useJourneyActs();
  const journeys = useJourneys(useAtRest()).data?.journeys ?? noJourneys;
  const byPlace = useMemo(() => {
    const own = journeys.filter(({ parent }) => parent?.journey === id);
    return Map.groupBy(own, ({ parent }) => placeKey(parent?.place));
  }, [journeys, id]);
  const [opening, setOpening] = useState<EpisodePlace>();
  return (
    <EpisodesContext value={byPlace}>
      <OpenEpisodeContext value={setOpening}>
        {children}
        {opening && (
          <Suspense>
            <NewEpisode key={placeKey(opening)} place={opening} onClose={() => setOpening(undefined)} />
          </Suspense>
        )}
      </OpenEpisodeContext>
    </EpisodesContext>
  );
}

const NewEpisode = lazyPart(async () => (await import('#web/journey/episodes/new-episode.tsx')).NewEpisode);

const OpenEpisodeContext = createContext<(place: EpisodePlace) => void>(() => undefined);

/** Asks what the episode that opens a place is to be called. */
export const useOpenEpisode = (): ((place: EpisodePlace) => void) => useContext(OpenEpisodeContext);

/** The journeys that open this place of the journey. */
export const useEpisodesAt = (place: EpisodePlace): readonly JourneySummary[] =>
  useEpisodes().get(placeKey(place)) ?? noJourneys;

/** All of them, by `placeKey`. */
export const useEpisodes = (): EpisodesByPlace => useContext(EpisodesContext);
