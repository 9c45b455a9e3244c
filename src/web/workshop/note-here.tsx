import { useWords } from '#web/ui/language/use-words.ts';
import { workshopWords } from '#words/workshop.ts';
import { NoteCard } from '#web/workshop/note-card.tsx';
import { NoteComposer } from '#web/workshop/note-composer.tsx';
import { type NotePlace, notePlaceKey, notesByPlace } from '#web/workshop/note-place.ts';
import { useRoom } from '#web/workshop/room.ts';
import css from './guest-picture.module.css';

/** The notes that stand at a place of the map, and while the room writes what one more is written in. */
export function NoteHere({ place, takesFocus = false }: { place: NotePlace; takesFocus?: boolean }) {
  const t = useWords(workshopWords);
  const { view, mayWrite } = useRoom();
  if (!mayWrite) return <NotesStanding place={place} />;
  return (
    <div className={css['note']}>
      <h4>{t('write-here')}</h4>
      <p className={css['soft']}>{t(view.revealed < view.round ? 'private-lead' : 'late-lead')}</p>
      <NoteComposer about={place} takesFocus={takesFocus} />
      <NotesStanding place={place} />
    </div>
  );
}

export function NotesStanding({ place }: { place: NotePlace }) {
  const t = useWords(workshopWords);
  const { view } = useRoom();
  const notes = notesByPlace(view).get(notePlaceKey(place)) ?? [];
  if (notes.length === 0) return null;
  return (
    <ul className={css['notes']} aria-label={t('notes-here')}>
      {notes.map((note) => (
        <li key={note.id}>
          <NoteCard note={note} isInPlace />
        </li>
      ))}
    </ul>
  );
}
