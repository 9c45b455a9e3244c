import { useQueryClient } from '@tanstack/react-query';
import type { GuestMe } from '#protocol/http/workshop.ts';
import { useLink } from '#web/client/documents.tsx';
import { ask, keyOf } from '#web/client/ask.ts';
import { Door } from '#web/shell/door/door.tsx';
import { LineNotice } from '#web/shell/line-notice.tsx';
import { workshopWords } from '#words/workshop.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Waiting } from '#web/ui/empty.tsx';
import type { Room } from '#web/workshop/room.ts';
import { RoomScreen } from '#web/workshop/room-screen.tsx';
import { useRoomOf } from '#web/workshop/use-room.ts';

/** The room for somebody who came in by the code, on a phone first. */
export function GuestRoom({ guest, onLeft }: { guest: GuestMe; onLeft: () => void }) {
  const t = useWords(workshopWords);
  const queries = useQueryClient();
  const { isSignedOut } = useLink();
  const room = useRoomOf(guest.workshop, { id: guest.id, name: guest.name, role: 'guest' });
  const leave = async () => {
    await ask('leave').catch(() => undefined);
    queries.removeQueries({ queryKey: keyOf('readGuest') });
    onLeft();
  };
  if (isSignedOut || room.doc.state === 'denied') return <Over room={room} onLeft={onLeft} />;
  if (room.doc.state === 'loading') return <Waiting label={t('loading')} />;
  return (
    <>
      <LineNotice />
      <RoomScreen
        room={room}
        back={
          <Button small look="plain" onPress={() => void leave()}>
            {t('leave')}
          </Button>
        }
      />
    </>
  );
}

/** The workshop has ended for this guest; what had not got through is still theirs to copy. */
function Over({ room, onLeft }: { room: Room; onLeft: () => void }) {
  const t = useWords(workshopWords);
  const { doc, view } = room;
  return (
    <Door title={t('over-title')} lead={t('over-why')}>
      {doc.pending > 0 && view.mine.length > 0 && (
        <>
          <p>{t('over-kept')}</p>
          <ul>
            {view.mine.map(({ id, body }) => (
              <li key={id}>{body.text}</li>
            ))}
          </ul>
        </>
      )}
      <Button look="main" onPress={onLeft}>
        {t('join-another')}
      </Button>
    </Door>
  );
}
