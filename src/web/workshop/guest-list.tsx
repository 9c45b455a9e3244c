import { useState } from 'react';
import type { MapContent, PhaseContent } from '#exchange/pictures/content/types.ts';
import { recordsOf } from '#model/document.ts';
import type { OpenDocument } from '#web/client/use-document.ts';
import { MarkSign } from '#web/map/sign.tsx';
import { shareWords } from '#web/text/share.ts';
import { workshopWords } from '#web/text/workshop.ts';
import { useWords } from '#web/text/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { AddCard, GuestCardText } from '#web/workshop/guest-card.tsx';
import { NoteHere } from '#web/workshop/note-here.tsx';
import { useRoom } from '#web/workshop/room.ts';
import css from './guest-list.module.css';

type GuestListProps = { readonly content: MapContent; readonly journey: OpenDocument };

/** The map from top to bottom, phase by phase, made for a phone and for those who listen. */
export function GuestList({ content, journey }: GuestListProps) {
  const t = useWords(shareWords);
  return (
    <>
      <ol className={css['phases']}>
        {content.phases.map((phase, at) => (
          <li key={phase.id}>
            <h3>
              {phase.name} {!phase.involvesUs && <small>{t('without-us')}</small>}
            </h3>
            {phase.doing.text !== '' && <p>{phase.doing.text}</p>}
            {phase.goal.text !== '' && <p>{t('wants', { goal: phase.goal.text })}</p>}
            <PhaseCards journey={journey} phase={phase} />
            {content.quotes
              .filter(({ x }) => x !== undefined && Math.floor(x) === at)
              .map(({ id, text, alias }) => (
                <blockquote key={id}>
                  {t('quoted', { text })} {alias !== '' && <cite>{alias}</cite>}
                </blockquote>
              ))}
            <PhaseDeeds journey={journey} phase={phase} />
          </li>
        ))}
      </ol>
      {content.moments.length > 0 && (
        <section className={css['moments']}>
          <h3>{t('moments')}</h3>
          {content.moments.map(({ id, title, experience }) => (
            <div key={id}>
              <h4>{title}</h4>
              <p>{experience.text}</p>
            </div>
          ))}
        </section>
      )}
    </>
  );
}

type PhaseProps = { readonly journey: OpenDocument; readonly phase: PhaseContent };

/** The interactions as they are now on this screen, and of each what the map tells of it. */
function PhaseCards({ journey, phase }: PhaseProps) {
  const t = useWords(workshopWords);
  const s = useWords(shareWords);
  const told = new Map(phase.interactions.map((one) => [one.id, one]));
  const cards = recordsOf(journey.records, 'interaction').filter(({ body }) => body.phase === phase.id);
  if (cards.length === 0) return <p className={css['none']}>{t('nothing-in-phase')}</p>;
  return (
    <ul className={css['cards']}>
      {cards.map(({ id }) => {
        const { mark, claim, channels = [], text = '' } = told.get(id) ?? {};
        const isAssumption = claim?.assumption ?? true;
        const soft = [...channels.map(({ name }) => name), ...(mark && isAssumption ? [s('assumption')] : [])];
        return (
          <li key={id} className={css['card']}>
            {mark && <MarkSign mark={mark} isAssumption={isAssumption} size={18} />}
            <div>
              <GuestCardText id={id} told={text} journey={journey} />
              {soft.length > 0 && <p className={css['soft']}>{soft.join(' · ')}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function PhaseDeeds({ journey, phase }: PhaseProps) {
  const t = useWords(workshopWords);
  const { view, mayWrite } = useRoom();
  const [isWriting, setWriting] = useState(false);
  return (
    <>
      {view.may.map === 'edit' && <AddCard journey={journey} phase={phase} />}
      {isWriting && <NoteHere phase={phase.id} />}
      {mayWrite && !isWriting && (
        <Button small aria-label={`${t('write-here')}: ${phase.name}`} onPress={() => setWriting(true)}>
          {t('write-here')}
        </Button>
      )}
    </>
  );
}
