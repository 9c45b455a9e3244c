import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { Stop } from '#exchange/pictures/walk.ts';
import type { PresentDeed } from '#web/shapes/present/present-keys.ts';
import { presentWords } from '#words/present.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import css from './present.module.css';

type PresentBarProps = {
  readonly content: MapContent;
  readonly stops: readonly Stop[];
  readonly now: number;
  readonly act: (deed: PresentDeed) => void;
  readonly goTo: (stop: number) => void;
};

/** How far the walk has come, and its hands. */
export function PresentBar({ content, stops, now, act, goTo }: PresentBarProps) {
  const t = useWords(presentWords);
  const reason = useWords(reasonWords);
  return (
    <footer className={css['bar']}>
      <Button look="icon" aria-label={t('leave')} onPress={() => act('leave')}>
        <Icon name="close" />
      </Button>
      <div className={css['progress']}>
        {content.phases.map(({ id, name }, at) => {
          const own = stops.flatMap((stop, i) => ('at' in stop && stop.at === at ? [i] : []));
          const [first] = own;
          if (first === undefined) return null;
          const gone = own.filter((i) => i <= now).length / own.length;
          return (
            <button
              key={id}
              type="button"
              className={own.includes(now) ? css['here'] : css['leg']}
              aria-label={t('go-to-phase', { name })}
              aria-current={own.includes(now) ? 'step' : undefined}
              style={{ flexGrow: own.length }}
              onClick={() => goTo(first)}
            >
              <span className={css['line']}>
                <span style={{ width: `${gone * 100}%` }} />
              </span>
            </button>
          );
        })}
      </div>
      <span className={css['count']}>
        <span className={css['unseen']}>{t('where', { n: now + 1, all: stops.length })}</span>
        <span aria-hidden="true">
          {now + 1} / {stops.length}
        </span>
      </span>
      <Button look="icon" aria-label={t('notes')} onPress={() => act('notes')}>
        <Icon name="list" />
      </Button>
      <Button look="icon" aria-label={t('full-screen')} onPress={() => act('full')}>
        <Icon name="fit" />
      </Button>
      <Button look="icon" aria-label={t('back')} whyNot={now === 0 && reason('at-first')} onPress={() => act('back')}>
        <Icon name="left" />
      </Button>
      <Button
        look="icon"
        aria-label={t('on')}
        whyNot={now === stops.length - 1 && reason('at-last')}
        onPress={() => act('on')}
      >
        <Icon name="right" />
      </Button>
    </footer>
  );
}
