import { type ReactNode, useState } from 'react';
import { workshopWords } from '#words/workshop.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { EditableText } from '#web/ui/editable-text.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Menu } from '#web/ui/menu.tsx';
import { putNote } from '#web/workshop/group-notes.ts';
import { useRoom } from '#web/workshop/room.ts';
import type { Heap } from '#web/workshop/room-view.ts';
import css from './note-board.module.css';
import { editRecord, removeRecord } from '#model/commands/make-command.ts';

/** The name of a group, written in place. */
export function ClusterHead({ heap, children }: { heap: Heap; children?: ReactNode }) {
  const t = useWords(workshopWords);
  const { mayGroup, send } = useRoom();
  const [isEditing, setEditing] = useState(false);
  const name = heap.cluster?.body.name ?? '';
  const dissolve = () => send(...heap.notes.map((note) => putNote(note, undefined)), removeRecord('cluster', heap.id));
  return (
    <header className={css['head']}>
      {children}
      <h2>
        <EditableText
          value={name}
          label={t('group-name')}
          placeholder={t('unnamed-group')}
          isEditing={isEditing}
          isDisabled={!mayGroup}
          onEditing={setEditing}
          onWrite={(was, is) => send(editRecord('cluster', heap.id, { name: { was, is } }))}
        />
      </h2>
      {mayGroup && (
        <Menu
          label={t('group-menu', { name })}
          groups={[
            {
              id: 'group',
              actions: [
                { id: 'name', name: t('group-name'), onAction: () => setEditing(true) },
                { id: 'ungroup', name: t('ungroup'), danger: true, onAction: dissolve },
              ],
            },
          ]}
        >
          <Button look="icon" small aria-label={t('group-menu', { name })}>
            <Icon name="more" size={16} />
          </Button>
        </Menu>
      )}
    </header>
  );
}
