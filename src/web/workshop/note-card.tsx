import { type DragEvent, type ReactNode, useState } from 'react';
import { MarkSign } from '#web/journey/sign.tsx';
import { workshopWords } from '#words/workshop.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { EditableText } from '#web/ui/editable-text.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Menu } from '#web/ui/menu.tsx';
import { dragNote } from '#web/workshop/dragged-note.ts';
import { useRoom } from '#web/workshop/room.ts';
import type { Note } from '#web/workshop/room-view.ts';
import { useCardName } from '#web/workshop/use-card-name.ts';
import { useNoteActions } from '#web/workshop/use-note-actions.ts';
import css from './note-card.module.css';
import { editRecord } from '#model/commands/make-command.ts';

type NoteCardProps = { readonly note: Note; readonly children?: ReactNode; readonly isInPlace?: boolean };

/** One note: its words, whose it is, and what can be done with it. In its place on the map it does not say where it stands. */
export function NoteCard({ note, children, isInPlace = false }: NoteCardProps) {
  const t = useWords(workshopWords);
  const { view, me, leads, mayWrite, mayGroup } = useRoom();
  const [isEditing, setEditing] = useState(false);
  const { text = '', by } = note.body;
  const author = view.attendees.find(({ id }) => id === by)?.body;
  const isShown = (note.body.round ?? 1) <= view.revealed;
  const mayEdit = leads || (by === me && mayWrite);
  const groups = useNoteActions(note, mayEdit ? () => setEditing(true) : undefined);
  const drag = mayGroup && isShown && !isEditing ? dragging(note.id) : {};
  return (
    <article
      className={css['note']}
      data-colour={author?.colour}
      data-note={note.id}
      data-leads={leads}
      aria-label={t('note-by', { text, name: author?.name ?? '' })}
      {...drag}
    >
      <NoteWords note={note} isEditing={isEditing} mayEdit={mayEdit} onEditing={setEditing} />
      <footer className={css['foot']}>
        <NoteFacts note={note} name={author?.name ?? ''} isInPlace={isInPlace} />
        {children}
        {groups.length > 0 && (
          <Menu label={t('note-menu', { text })} groups={groups}>
            <Button look="icon" small aria-label={t('note-menu', { text })}>
              <Icon name="more" size={16} />
            </Button>
          </Menu>
        )}
      </footer>
    </article>
  );
}

type WordsProps = {
  readonly note: Note;
  readonly isEditing: boolean;
  readonly mayEdit: boolean;
  readonly onEditing: (isEditing: boolean) => void;
};

function NoteWords({ note: { id, body }, isEditing, mayEdit, onEditing }: WordsProps) {
  const t = useWords(workshopWords);
  const { send } = useRoom();
  const { text = '', kind } = body;
  const write = (was: string, is: string) =>
    is.trim() !== '' && send(editRecord('contribution', id, { text: { was, is } }));
  return (
    <div className={css['words']}>
      {(kind === 'heart' || kind === 'cloud') && (
        <MarkSign mark={{ type: kind, strength: 2 }} isAssumption={false} size={16} />
      )}
      <EditableText
        value={text}
        label={t('own-note')}
        placeholder="…"
        isEditing={isEditing}
        isDisabled={!mayEdit}
        onEditing={onEditing}
        onWrite={write}
      />
    </div>
  );
}

type FactsProps = { readonly note: Note; readonly name: string; readonly isInPlace: boolean };

/** Whose it is, at which card or about which phase, and of what kind where the room writes of all kinds. */
function NoteFacts({ note: { body }, name, isInPlace }: FactsProps) {
  const t = useWords(workshopWords);
  const { columns, exercise } = useRoom().view.body;
  const card = useCardName(body);
  const column = columns?.find(({ id }) => id === body.phase)?.name;
  const place = card === undefined ? column : t('at-card', { card });
  const kind = body.kind !== undefined && exercise === 'free' ? t(body.kind) : undefined;
  const facts = [name, isInPlace ? '' : place, kind].filter(Boolean).join(' · ');
  return (
    <span className={css['by']} title={facts}>
      {facts}
    </span>
  );
}

const dragging = (id: string) => ({
  draggable: true,
  onDragStart: (event: DragEvent) => dragNote(event.dataTransfer, id),
});
