import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { Stop } from '#exchange/pictures/walk.ts';
import { presentWords } from '#words/present.ts';
import { formatIn } from '#web/ui/language/format.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import css from './present.module.css';

/** What is said at a stop: what it is, one sentence, and one person's words. */
export function StopWords({ stop, content }: { stop: Stop; content: MapContent }) {
  const t = useWords(presentWords);
  const kind = useKind(stop, content);
  const question = stop.kind === 'moment' ? stop.moment.howMightWe[0]?.text : undefined;
  const isHead = stop.kind === 'begin' || stop.kind === 'end';
  return (
    <div className={`${css['words']} ${isHead ? css['head'] : ''}`} key={stop.id}>
      <div className={css['told']}>
        <p className={`${css['kind']} ${css[stop.kind] ?? ''}`}>{kind}</p>
        <h1 className={stop.title.length > 60 ? css['long'] : css['title']}>{stop.title}</h1>
        {stop.text !== '' && <p className={css['text']}>{stop.text}</p>}
        {stop.claim?.assumption && <p className={css['assumption']}>{t('assumption')}</p>}
      </div>
      {(stop.quote || question !== undefined) && (
        <div className={css['told']}>
          {stop.quote && (
            <blockquote className={css['quote']}>
              <p>{t('quoted', { text: stop.quote.text })}</p>
              {stop.quote.alias !== '' && <cite>{stop.quote.alias}</cite>}
            </blockquote>
          )}
          {question !== undefined && <p className={css['question']}>{question}</p>}
        </div>
      )}
    </div>
  );
}

function useKind(stop: Stop, content: MapContent): string {
  const t = useWords(presentWords);
  const format = formatIn(useLanguage());
  switch (stop.kind) {
    case 'phase':
      return t('phase-of', { n: stop.at + 1, all: content.phases.length });
    case 'mark':
      return t(stop.mark.type);
    case 'moment':
      return t('moment');
    case 'experiment': {
      const { status, verdict } = stop.experiment;
      const state = verdict ? t(`verdict-${verdict}`) : status ? t(`status-${status}`) : '';
      return [t('experiment'), state].filter((part) => part !== '').join(' · ');
    }
    default: {
      const { voices, snapshotDate, trustUntil } = content;
      return [
        voices === 0 ? t('no-voices') : t('voices', { n: voices }),
        snapshotDate === undefined ? '' : t('snapshot', { day: format.day(snapshotDate) }),
        trustUntil === undefined ? '' : t('trust-until', { day: format.day(trustUntil) }),
      ]
        .filter((part) => part !== '')
        .join(' · ');
    }
  }
}
