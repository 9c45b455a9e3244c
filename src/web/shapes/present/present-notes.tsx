import { useState } from 'react';
import { toldStop, useToldStop } from '#web/shapes/present/use-told-stop.ts';
import type { Walk } from '#web/shapes/present/use-walk.ts';
import { presentWords } from '#words/present.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import css from './present.module.css';

/** The presenter's own window: what the stop rests on and what comes next; it follows the other window and leads it. */
export function PresentNotes({ journey, walk: { stops, content } }: { journey: string; walk: Walk }) {
  const t = useWords(presentWords);
  const reason = useWords(reasonWords);
  const [id, setId] = useState(() => toldStop(journey) ?? stops[0]?.id);
  useToldStop(journey, id, setId);
  const now = Math.max(
    stops.findIndex((stop) => stop.id === id),
    0,
  );
  const [stop, next] = [stops[now], stops[now + 1]];
  if (!stop) return null;
  const experiment = stop.kind === 'experiment' ? stop.experiment : undefined;
  return (
    <main id="content" className={css['notes']}>
      <p className={css['count']}>
        {t('where', { n: now + 1, all: stops.length })} · {content.name}
      </p>
      <h1>{stop.title}</h1>
      <p>{stop.text}</p>
      {experiment?.result !== undefined && <p>{experiment.result}</p>}
      {stop.kind === 'moment' && (
        <ul>
          {stop.moment.howMightWe.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {stop.claim && <h2>{t('rests-on')}</h2>}
      {stop.claim?.assumption && <p className={css['assumption']}>{t('assumption')}</p>}
      <ul>
        {stop.claim?.voices.map(({ excerpt, text, alias }) => (
          <li key={excerpt}>
            {text === '' ? t('words-kept') : t('quoted', { text })} {alias}
          </li>
        ))}
      </ul>
      <footer>
        <Button whyNot={now === 0 && reason('at-first')} onPress={() => setId(stops[now - 1]?.id)}>
          {t('back')}
        </Button>
        <Button look="main" whyNot={!next && reason('at-last')} onPress={() => setId(next?.id)}>
          {t('on')}
        </Button>
        {next && <span>{t('next', { title: next.title })}</span>}
      </footer>
    </main>
  );
}
