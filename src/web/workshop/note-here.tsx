import { useWords } from '#web/text/use-words.ts';
import { workshopWords } from '#web/text/workshop.ts';
import { NoteCard } from '#web/workshop/note-card.tsx';
import { NoteComposer } from '#web/workshop/note-composer.tsx';
import { useRoom } from '#web/workshop/room.ts';
import css from './guest-picture.module.css';

/** A note about a place of the map, while the room writes; and those that one has written about it. */
export function NoteHere({ phase }: { phase: string }) {
  const t = useWords(workshopWords);
  const { view, mayWrite } = useRoom();
  const mine = view.mine.filter(({ body }) => body.phase === phase && body.round === view.round);
  if (!mayWrite) return null;
  return (
    <div className={css['note']}>
      <h4>{t('write-here')}</h4>
      <p className={css['soft']}>{t(view.revealed < view.round ? 'private-lead' : 'late-lead')}</p>
      <NoteComposer about={phase} />
      {mine.length > 0 && (
        <ul className={css['notes']} aria-label={t('your-notes')}>
          {mine.map((note) => (
            <li key={note.id}>
              <NoteCard note={note} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
