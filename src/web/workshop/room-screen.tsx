import { type ReactNode, useState } from 'react';
import { workshopWords } from '#words/workshop.ts';
import { workshopDoorWords } from '#words/workshop-door.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { DoorCard } from '#web/workshop/door-card.tsx';
import { GuestMap } from '#web/workshop/guest-map.tsx';
import { LeadBar } from '#web/workshop/lead-bar.tsx';
import { PeopleHere } from '#web/workshop/people-here.tsx';
import { type Room, RoomContext } from '#web/workshop/room.ts';
import { RoomTop } from '#web/workshop/room-top.tsx';
import { StageArea } from '#web/workshop/stage-area.tsx';
import css from './room-screen.module.css';

/** A workshop's room: what is asked, how far it has come, and what there is to do now. On the wall, at a desk and in a hand. */
export function RoomScreen({ room, back }: { room: Room; back: ReactNode }) {
  const t = useWords(workshopWords);
  const { view, leads, role } = room;
  const isGuest = role === 'guest' || role === 'guest-editor';
  const seesMap = isGuest && view.may.map !== 'none' && !view.isClosed;
  const [isOnMap, setOnMap] = useState(false);
  const isMap = seesMap && isOnMap;
  return (
    <RoomContext value={room}>
      <div className={css['room']} data-stage={view.stage}>
        <RoomTop back={back} />
        {seesMap && <Views isMap={isMap} onChange={setOnMap} />}
        <div className={css['body']}>
          <main className={css['main']} id="content">
            {isMap ? <GuestMap /> : <StageArea />}
          </main>
          <aside className={css['aside']} aria-label={t('here-now')}>
            {leads && view.stage !== 'gather' && <DoorCard />}
            <PeopleHere />
          </aside>
        </div>
        {leads && <LeadBar />}
      </div>
    </RoomContext>
  );
}

function Views({ isMap, onChange }: { isMap: boolean; onChange: (isMap: boolean) => void }) {
  const t = useWords(workshopWords);
  const door = useWords(workshopDoorWords);
  return (
    <nav className={css['views']} aria-label={door('workshop')}>
      <Button small look={isMap ? 'quiet' : 'main'} aria-pressed={!isMap} onPress={() => onChange(false)}>
        {t('the-room')}
      </Button>
      <Button small look={isMap ? 'main' : 'quiet'} aria-pressed={isMap} onPress={() => onChange(true)}>
        {t('the-map')}
      </Button>
    </nav>
  );
}
