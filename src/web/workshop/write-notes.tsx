import { workshopWords } from '#words/workshop.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { NoteCard } from '#web/workshop/note-card.tsx';
import { NoteComposer } from '#web/workshop/note-composer.tsx';
import { useRoom } from '#web/workshop/room.ts';
import css from './write-notes.module.css';

/** Writing for oneself: one's own notes, and nobody else's. */
export function WriteNotes() {
  const t = useWords(workshopWords);
  const { view, mayWrite } = useRoom();
  const now = view.mine.filter(({ body }) => (body.round ?? 1) > view.revealed);
  return (
    <div className={css['write']}>
      <p className={css['lead']}>{t('private-lead')}</p>
      {mayWrite ? <NoteComposer /> : <p className={css['locked']}>{t('locked')}</p>}
      <section aria-label={t('your-notes')}>
        <h2 className={css['heading']}>
          {t('your-notes')} <small>{t('n-notes', { n: now.length })}</small>
        </h2>
        {now.length === 0 ? (
          <p className={css['none']}>{t('no-notes-mine')}</p>
        ) : (
          <ul className={css['notes']}>
            {now.map((note) => (
              <li key={note.id}>
                <NoteCard note={note} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
