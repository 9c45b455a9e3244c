import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { OpenDocument } from '#web/client/use-document.ts';
import { SharedPicture } from '#web/journey/picture/shared-picture.tsx';
import { MarkSign } from '#web/journey/sign.tsx';
import { commentWords } from '#words/comments.ts';
import { shareWords } from '#words/share.ts';
import { workshopWords } from '#words/workshop.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { quoted } from '#web/ui/voice.tsx';
import { AddCard, GuestCardText } from '#web/workshop/guest-card.tsx';
import { guestImages } from '#web/workshop/guest-images.ts';
import type { MapPlace } from '#web/workshop/map-places.ts';
import { NoteHere } from '#web/workshop/note-here.tsx';
import { notePlaceOf } from '#web/workshop/note-place.ts';
import type { PlaceWords } from '#web/workshop/read-place.ts';
import { useRoom } from '#web/workshop/room.ts';
import css from './guest-picture.module.css';

type PlacePanelProps = {
  readonly place: MapPlace;
  readonly words: PlaceWords;
  readonly side: 'left' | 'right';
  readonly journey: OpenDocument;
  readonly onClose: () => void;
};

/** One place of the map read out, and what a guest may do there: write a note about it, and where they are let, reword and add. */
export function PlacePanel({ place, words, side, journey, onClose }: PlacePanelProps) {
  const t = useWords(workshopWords);
  const kinds = useWords(commentWords);
  const { view } = useRoom();
  const [kind, title] = [useId(), useId()];
  const heading = useFocusOnOpening();
  const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && onClose();
  const mayEdit = view.may.map === 'edit';
  return (
    <section className={css['panel']} data-side={side} aria-labelledby={`${kind} ${title}`} onKeyDown={onKeyDown}>
      <header className={css['kind']}>
        <h3 id={kind}>
          {words.mark && <MarkSign mark={words.mark} isAssumption={words.isAssumption} size={20} />}
          {kinds(`on-${place.kind}`)}
        </h3>
        <Button look="icon" small aria-label={t('close')} onPress={onClose}>
          <Icon name="close" />
        </Button>
      </header>
      <div ref={heading} id={title} tabIndex={-1} className={words.isQuote ? css['voice'] : css['title']}>
        <Title place={place} words={words} journey={journey} />
      </div>
      <SharedPicture picture={words.picture} imageHref={guestImages} />
      <More words={words} />
      {mayEdit && place.kind === 'phase' && (
        <AddCard journey={journey} phase={{ id: place.phase, name: words.title }} />
      )}
      <NoteHere place={notePlaceOf(place)} />
    </section>
  );
}

function Title({ place, words, journey }: Pick<PlacePanelProps, 'place' | 'words' | 'journey'>) {
  const language = useLanguage();
  if (words.isQuote) return quoted(language, words.title);
  if (place.kind !== 'interaction') return words.title;
  return <GuestCardText id={place.id} told={words.title} journey={journey} />;
}

function More({ words: { more, names, mark, isAssumption } }: { words: PlaceWords }) {
  const t = useWords(shareWords);
  const soft = [...names, ...(mark ? [t(mark.type)] : []), ...(isAssumption ? [t('assumption')] : [])];
  return (
    <>
      {more.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {soft.length > 0 && <p className={css['soft']}>{soft.join(' · ')}</p>}
    </>
  );
}

function useFocusOnOpening() {
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => void heading.current?.focus(), []);
  return heading;
}
