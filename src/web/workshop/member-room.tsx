import { Link, useParams } from '@tanstack/react-router';
import { useSession } from '#web/client/session.ts';
import { workshopWords } from '#words/workshop.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { NotFound } from '#web/shell/not-found.tsx';
import { Waiting } from '#web/ui/empty.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { RoomScreen } from '#web/workshop/room-screen.tsx';
import { useRoomOf } from '#web/workshop/use-room.ts';

/** A workshop for members of the workspace, whoever of them leads it. */
export function MemberRoom() {
  const t = useWords(workshopWords);
  const { workshop = '' } = useParams({ strict: false });
  const { user, workspace } = useSession();
  const room = useRoomOf(workshop, { id: user.id, name: user.name, role: workspace.role });
  const { journey } = room.view.body;
  if (room.doc.state === 'denied') return <NotFound />;
  if (room.doc.state === 'loading' || journey === undefined) return <Waiting label={t('loading')} />;
  return (
    <RoomScreen
      room={room}
      back={
        <Link to="/journeys/$journey/workshops" params={{ journey }} aria-label={t('back-to-journey')}>
          <Icon name="left" />
        </Link>
      }
    />
  );
}
