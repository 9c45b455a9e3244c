import { useState } from 'react';
import { firstShown, ShownChoice } from '#web/journey/picture/shown-choice.tsx';
import { useDocument } from '#web/client/use-document.ts';
import { workshopWords } from '#words/workshop.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Empty, Waiting } from '#web/ui/empty.tsx';
import { GuestList } from '#web/workshop/guest-list.tsx';
import { GuestPicture } from '#web/workshop/guest-picture.tsx';
import { useRoom } from '#web/workshop/room.ts';
import { useGuestMap } from '#web/workshop/use-guest-map.ts';
import css from './guest-map.module.css';

/** The journey as a guest is let at it: its map, or the same from top to bottom. */
export function GuestMap() {
  const t = useWords(workshopWords);
  const { view } = useRoom();
  const journey = useDocument(view.body.journey ?? '');
  const { data: content, isError } = useGuestMap(journey.records);
  const [shown, setShown] = useState(() => firstShown());
  if (isError && !content) return <Empty title={t('map-not-reached')} />;
  if (journey.state !== 'ready' || !content) return <Waiting label={t('loading')} />;
  if (content.phases.length === 0) return <Empty title={t('no-map')} />;
  return (
    <section className={css['place']} data-shown={shown} aria-label={t('the-map')}>
      <header className={css['top']}>
        <h2>{content.name}</h2>
        <ShownChoice shown={shown} onShow={setShown} />
      </header>
      {shown === 'map' ? (
        <GuestPicture content={content} journey={journey} />
      ) : (
        <GuestList content={content} journey={journey} />
      )}
    </section>
  );
}
