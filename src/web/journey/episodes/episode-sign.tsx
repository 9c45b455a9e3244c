import { Link } from '@tanstack/react-router';
import type { EpisodePlace } from '#model/map/episode.ts';
import { useEpisodesAt } from '#web/journey/episodes/episodes-here.tsx';
import { PathMiniature } from '#web/journey/path-miniature.tsx';
import { thingWords } from '#words/things.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Icon } from '#web/ui/icon.tsx';
import css from './episodes.module.css';

type EpisodeSignProps = {
  readonly place: EpisodePlace;
  /** Where there is little room only the sign is there, without the path. */
  readonly isCompact?: boolean;
};

/** On a phase or an interaction that is opened into a journey of its own: that journey's path in miniature, which leads there. */
export function EpisodeSign({ place, isCompact = false }: EpisodeSignProps) {
  const t = useWords(thingWords);
  const episodes = useEpisodesAt(place);
  if (episodes.length === 0) return null;
  return episodes.map((episode) => (
    <Link
      key={episode.id}
      to="/journeys/$journey"
      params={{ journey: episode.id }}
      className={`${css['sign']} ${isCompact ? css['compact'] : ''}`}
      tabIndex={-1}
      draggable={false}
      aria-label={t('episode-open-named', { name: episode.name })}
      title={t('episode-open-named', { name: episode.name })}
      onClick={(event) => event.stopPropagation()}
    >
      <Icon name="episode" size={14} />
      {!isCompact && episode.path.length > 1 && (
        <PathMiniature path={episode.path} basis={episode.basis} width={64} height={20} />
      )}
    </Link>
  ));
}
