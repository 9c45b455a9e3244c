import { Link } from '@tanstack/react-router';
import type { RoomVoice } from '#web/research/room.ts';
import { researchWords } from '#words/research.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './voice-list.module.css';

export type VoiceListProps = {
  readonly voices: readonly RoomVoice[];
  readonly here: string;
  /** The journey whose map lies around each. */
  readonly on: string | undefined;
};

/** The interviews of a journey, each with how many places are marked in it and what it brought that was new. */
export function VoiceList({ voices, here, on }: VoiceListProps) {
  const t = useWords(researchWords);
  return (
    <nav aria-label={t('interviews')}>
      <h2>{t('voices', { n: voices.length })}</h2>
      <ul className={css['list']}>
        {voices.map(({ id, name, about, places, fresh }, index) => (
          <li key={id}>
            <Link
              to="/research/$interview"
              params={{ interview: id }}
              search={on === undefined ? {} : { journey: on }}
              className={css['voice']}
              {...(id === here && { 'aria-current': 'page' as const })}
            >
              <span className={css['name']}>
                <b>{name}</b>
                {about !== undefined && ` · ${about}`}
              </span>
              <span className={css['count']}>
                {fresh === undefined
                  ? t('not-coded')
                  : t(index === 0 ? 'places-and-new-codes' : 'places-and-new', { places, fresh })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
