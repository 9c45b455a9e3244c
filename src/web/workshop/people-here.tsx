import { ask } from '#web/client/ask.ts';
import { workshopWords } from '#words/workshop.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { useRoom } from '#web/workshop/room.ts';
import type { Attendee } from '#web/workshop/room-view.ts';
import css from './people-here.module.css';
import { removeRecord } from '#model/commands/make-command.ts';

/** Who takes part, who is here now, and how much each has written, without what. */
export function PeopleHere() {
  const t = useWords(workshopWords);
  const { doc, view, me } = useRoom();
  const here = new Set([me, ...doc.peers.map((peer) => peer.user)]);
  const present = view.attendees.filter(({ id }) => here.has(id)).length;
  return (
    <section className={css['people']}>
      <h2>{t('people-here', { n: present })}</h2>
      <ul>
        {view.attendees.map((attendee) => (
          <Person key={attendee.id} attendee={attendee} isHere={here.has(attendee.id)} />
        ))}
      </ul>
    </section>
  );
}

function Person({ attendee: { id, body }, isHere }: { attendee: Attendee; isHere: boolean }) {
  const t = useWords(workshopWords);
  const { id: workshop, view, leads, me, send } = useRoom();
  const { name = '', colour, isGuest } = body;
  const written = view.written.get(id) ?? 0;
  const showOut = () => {
    void ask('showGuestOut', { params: { id: workshop, guest: id } });
    send(removeRecord('attendee', id));
  };
  return (
    <li data-here={isHere}>
      <span className={css['colour']} data-colour={colour} aria-hidden="true" />
      <span className={css['name']}>
        {name}
        {id === me && <small> {t('you')}</small>}
        {!isHere && <small> {t('away')}</small>}
      </span>
      {view.stage === 'write' && <small className={css['count']}>{t('n-notes', { n: written })}</small>}
      {leads && isGuest && !view.isClosed && (
        <Button look="icon" small aria-label={t('show-out', { name })} onPress={showOut}>
          <Icon name="close" size={14} />
        </Button>
      )}
    </li>
  );
}
