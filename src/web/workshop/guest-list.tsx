import { Fragment, type ReactNode, useState } from 'react';
import type {
  InteractionContent,
  MapContent,
  PhaseContent,
  TransitionContent,
} from '#exchange/pictures/content/types.ts';
import { recordsOf } from '#model/document/document.ts';
import type { OpenDocument } from '#web/client/use-document.ts';
import { SharedLanes } from '#web/journey/picture/shared-lanes.tsx';
import { SharedPicture } from '#web/journey/picture/shared-picture.tsx';
import { MarkSign } from '#web/journey/sign.tsx';
import { commentWords } from '#words/comments.ts';
import { shareWords } from '#words/share.ts';
import { workshopWords } from '#words/workshop.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { quoted } from '#web/ui/voice.tsx';
import { AddCard, GuestCardText } from '#web/workshop/guest-card.tsx';
import { guestImages } from '#web/workshop/guest-images.ts';
import type { MapPlace } from '#web/workshop/map-places.ts';
import { NoteHere, NotesStanding } from '#web/workshop/note-here.tsx';
import { type NotePlace, notePlaceOf } from '#web/workshop/note-place.ts';
import { useRoom } from '#web/workshop/room.ts';
import css from './guest-list.module.css';

type GuestListProps = { readonly content: MapContent; readonly journey: OpenDocument };

/** The map from top to bottom, phase by phase, made for a phone and for those who listen. */
export function GuestList({ content, journey }: GuestListProps) {
  const t = useWords(shareWords);
  const language = useLanguage();
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
            <PhaseCards content={content} journey={journey} phase={phase} />
            {content.quotes
              .filter(({ x }) => x !== undefined && Math.floor(x) === at)
              .map(({ id, text, alias }) => (
                <blockquote key={id}>
                  {quoted(language, text)} {alias !== '' && <cite>{alias}</cite>}
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
      <div className={css['lanes']}>
        <SharedLanes content={content} view={undefined} imageHref={guestImages} />
      </div>
    </>
  );
}

type PhaseProps = GuestListProps & { readonly phase: PhaseContent };

/** The interactions as they are now on this screen, and of each what the map tells of it; after each what lies between it and the next. */
function PhaseCards({ content, journey, phase }: PhaseProps) {
  const t = useWords(workshopWords);
  const told = new Map(phase.interactions.map((one) => [one.id, one]));
  const after = Map.groupBy(content.transitions, ({ from }) => from);
  const cards = recordsOf(journey.records, 'interaction').filter(({ body }) => body.phase === phase.id);
  if (cards.length === 0) return <p className={css['none']}>{t('nothing-in-phase')}</p>;
  return (
    <ul className={css['cards']}>
      {cards.map(({ id }) => (
        <Fragment key={id}>
          <PlaceCard of={told.get(id)} place={{ id, kind: 'interaction', phase: phase.id }}>
            <GuestCardText id={id} told={told.get(id)?.text ?? ''} journey={journey} />
          </PlaceCard>
          {(after.get(id) ?? []).map((between) => (
            <PlaceCard key={between.id} of={between} place={{ id: between.id, kind: 'transition', phase: phase.id }}>
              <p>{between.meanwhile}</p>
            </PlaceCard>
          ))}
        </Fragment>
      ))}
    </ul>
  );
}

type PlaceCardProps = {
  readonly of: InteractionContent | TransitionContent | undefined;
  readonly place: Pick<MapPlace, 'id' | 'kind' | 'phase'>;
  readonly children: ReactNode;
};

function PlaceCard({ of, place, children }: PlaceCardProps) {
  const kinds = useWords(commentWords);
  const s = useWords(shareWords);
  const { mark, claim } = of ?? {};
  const isAssumption = claim?.assumption ?? true;
  const told = of && 'meanwhile' in of ? { name: of.meanwhile } : { ...of, name: of?.text ?? '' };
  const soft = [
    ...(place.kind === 'transition' ? [kinds('on-transition')] : []),
    ...(told.channels ?? []).map(({ name }) => name),
    ...(mark && isAssumption ? [s('assumption')] : []),
  ];
  return (
    <li className={css['card']} data-kind={place.kind}>
      {mark && <MarkSign mark={mark} isAssumption={isAssumption} size={18} />}
      <div>
        {children}
        <SharedPicture picture={told.picture} imageHref={guestImages} />
        {soft.length > 0 && <p className={css['soft']}>{soft.join(' · ')}</p>}
        <NotesOrWrite place={notePlaceOf(place)} name={told.name} look="plain" />
      </div>
    </li>
  );
}

type NotesOrWriteProps = { readonly place: NotePlace; readonly name: string; readonly look?: 'quiet' | 'plain' };

/** The notes that stand here; what one writes in is there when it is asked for. */
function NotesOrWrite({ place, name, look = 'quiet' }: NotesOrWriteProps) {
  const t = useWords(workshopWords);
  const { mayWrite } = useRoom();
  const [isWriting, setWriting] = useState(false);
  const isAsked = mayWrite && !isWriting;
  return (
    <>
      {isAsked ? <NotesStanding place={place} /> : <NoteHere place={place} takesFocus={isWriting} />}
      {isAsked && (
        <Button look={look} small aria-label={`${t('write-here')}: ${name}`} onPress={() => setWriting(true)}>
          {t('write-here')}
        </Button>
      )}
    </>
  );
}

function PhaseDeeds({ journey, phase }: Omit<PhaseProps, 'content'>) {
  const { view } = useRoom();
  return (
    <>
      {view.may.map === 'edit' && <AddCard journey={journey} phase={phase} />}
      <NotesOrWrite place={{ phase: phase.id }} name={phase.name} />
    </>
  );
}
