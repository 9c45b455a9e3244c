import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { GuestMe } from '#protocol/http/workshop.ts';
import { DocumentsProvider } from '#web/client/documents.tsx';
import { ask, keyOf } from '#web/client/ask.ts';
import { ProblemError } from '#web/client/http.ts';
import { workshopWords } from '#words/workshop.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Waiting } from '#web/ui/empty.tsx';
import { guestFlag, isGuestHere } from '#web/workshop/guest-here.ts';
import { GuestDoor } from '#web/workshop/guest-door.tsx';
import { GuestRoom } from '#web/workshop/guest-room.tsx';

/** `/join`: the door of a workshop, or the room behind it for those who have come in. */
export function GuestPlace() {
  const t = useWords(workshopWords);
  const queries = useQueryClient();
  const guest = useQuery({
    queryKey: keyOf('readGuest'),
    queryFn: () => (isGuestHere() ? ask('readGuest').catch(nobody) : null),
    staleTime: Infinity,
  });
  const become = (me: GuestMe | null) => {
    if (me) localStorage.setItem(guestFlag, me.id);
    else localStorage.removeItem(guestFlag);
    queries.setQueryData(keyOf('readGuest'), me);
  };
  if (guest.isPending) return <Waiting label={t('loading')} />;
  if (!guest.data) return <GuestDoor onJoined={become} />;
  return (
    <DocumentsProvider user={guest.data.id} asGuest>
      <GuestRoom guest={guest.data} onLeft={() => become(null)} />
    </DocumentsProvider>
  );
}

function nobody(error: unknown): null {
  if (error instanceof ProblemError && error.problem.status === 401) return null;
  throw error;
}
