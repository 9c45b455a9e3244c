import { type DragEvent, type ReactNode, useState } from 'react';
import { newId } from '#web/client/new-id.ts';
import { workshopWords } from '#words/workshop.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { ClusterHead } from '#web/workshop/cluster-head.tsx';
import { DotVote } from '#web/workshop/dot-vote.tsx';
import { draggedNote, holdsNote } from '#web/workshop/dragged-note.ts';
import { putWith } from '#web/workshop/group-notes.ts';
import { NoteCard } from '#web/workshop/note-card.tsx';
import { NoteComposer } from '#web/workshop/note-composer.tsx';
import { useRoom } from '#web/workshop/room.ts';
import type { Heap } from '#web/workshop/room-view.ts';
import css from './note-board.module.css';

/** Everything that has been shown, in its groups; to be read, put together and voted on. */
export function NoteBoard() {
  const t = useWords(workshopWords);
  const { view, mayGroup, mayWrite, leads } = useRoom();
  const groups = view.heaps.filter(({ cluster }) => cluster);
  const loose = view.heaps.filter(({ cluster }) => !cluster);
  return (
    <div className={css['board']}>
      {view.stage === 'vote' && <VoteLead />}
      {view.stage === 'group' && mayGroup && <p className={css['lead']}>{t('group-hint')}</p>}
      {groups.map((heap) => (
        <HeapDrop key={heap.id} heap={heap} className={css['group'] ?? ''}>
          <ClusterHead heap={heap} />
          <ul className={css['notes']}>
            {heap.notes.map((note) => (
              <li key={note.id}>
                <NoteCard note={note} />
              </li>
            ))}
          </ul>
          {view.stage === 'vote' && <DotVote heap={heap} />}
        </HeapDrop>
      ))}
      {loose.length > 0 && (
        <section className={css['loose']} aria-label={t('loose-notes')}>
          {groups.length > 0 && <h2>{t('loose-notes')}</h2>}
          <ul className={css['notes']}>
            {loose.map((heap) => (
              <li key={heap.id}>
                <HeapDrop heap={heap} className={css['single'] ?? ''}>
                  {heap.notes.map((note) => (
                    <NoteCard key={note.id} note={note}>
                      {view.stage === 'vote' && <DotVote heap={heap} />}
                    </NoteCard>
                  ))}
                </HeapDrop>
              </li>
            ))}
          </ul>
        </section>
      )}
      {mayWrite && !leads && view.stage !== 'vote' && (
        <section className={css['late']}>
          <p className={css['lead']}>{t('late-lead')}</p>
          <NoteComposer />
        </section>
      )}
    </div>
  );
}

function VoteLead() {
  const t = useWords(workshopWords);
  const { view, mayVote } = useRoom();
  return (
    <p className={css['lead']}>
      <strong role="status">{mayVote ? t('dots-left', { n: view.dotsLeft }) : t('locked')}</strong> {t('votes-hidden')}{' '}
      {t('have-voted', { n: view.haveVoted, all: view.attendees.length })}
    </p>
  );
}

/** A heap that a dragged note can be let go on. */
function HeapDrop({ heap, className, children }: { heap: Heap; className: string; children: ReactNode }) {
  const { view, mayGroup, send } = useRoom();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    if (!mayGroup || !holdsNote(event.dataTransfer)) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const id = draggedNote(event.dataTransfer);
    const note = view.heaps.flatMap(({ notes }) => notes).find((one) => one.id === id);
    if (!mayGroup || !note) return;
    event.preventDefault();
    send(...putWith(note, heap, newId));
  };
  return (
    <div className={className} data-over={isOver} onDragOver={over} onDragLeave={() => setOver(false)} onDrop={drop}>
      {children}
    </div>
  );
}
