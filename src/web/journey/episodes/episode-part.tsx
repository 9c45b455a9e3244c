import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { EpisodePlace } from '#model/map/episode.ts';
import { useMay } from '#web/client/session.ts';
import { useEpisodesAt, useOpenEpisode } from '#web/journey/episodes/episodes-here.tsx';
import { TieEpisode, type Tie } from '#web/journey/episodes/tie-episode.tsx';
import { noJourneys, useJourneys } from '#web/journey/episodes/use-journeys.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { PathMiniature } from '#web/journey/path-miniature.tsx';
import { SidePart } from '#web/journey/side-parts.tsx';
import { thingWords } from '#words/things.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Select } from '#web/ui/select.tsx';
import css from './episodes.module.css';

const none = '-';

/** The journeys that open this place, and the ways to one more: a new one, or one that is there. */
export function EpisodePart({ place }: { place: EpisodePlace }) {
  const t = useWords(thingWords);
  const { id } = useJourneyActs();
  const mayCreate = useMay('create-journey');
  const journeys = useJourneys().data?.journeys ?? noJourneys;
  const openEpisode = useOpenEpisode();
  const [tie, setTie] = useState<Tie>();
  const episodes = useEpisodesAt(place);
  const free = journeys.filter((one) => one.id !== id && one.parent === undefined);
  if (episodes.length === 0 && !mayCreate) return null;
  return (
    <SidePart title={t('episode')}>
      <ul>
        {episodes.map((episode) => (
          <li key={episode.id} className={css['episode']}>
            <Link to="/journeys/$journey" params={{ journey: episode.id }}>
              <PathMiniature path={episode.path} basis={episode.basis} width={110} height={34} />
              <span>{episode.name}</span>
            </Link>
            {mayCreate && (
              <Button
                look="icon"
                small
                aria-label={t('episode-detach', { name: episode.name })}
                onPress={() => setTie({ journey: episode.id, parent: undefined })}
              >
                <Icon name="close" size={14} />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayCreate && (
        <div className={css['ways']}>
          <Button small onPress={() => openEpisode(place)}>
            <Icon name="episode" size={16} />
            {t('episode-new')}
          </Button>
          {free.length > 0 && (
            <Select
              label={t('episode-attach')}
              labelHidden
              options={[{ id: none, name: t('episode-attach') }, ...free]}
              value={none}
              onChange={(journey) => journey !== none && setTie({ journey, parent: { journey: id, place } })}
            />
          )}
        </div>
      )}
      {tie && <TieEpisode key={tie.journey} tie={tie} onDone={() => setTie(undefined)} />}
    </SidePart>
  );
}
