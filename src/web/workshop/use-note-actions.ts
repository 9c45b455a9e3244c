import { newId } from '#web/client/new-id.ts';
import { workshopWords } from '#words/workshop.ts';
import { removeRecord } from '#model/commands/make-command.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import type { MenuAction, MenuGroup } from '#web/ui/menu.tsx';
import { newGroupOf, putNote, putWith } from '#web/workshop/group-notes.ts';
import { useRoom } from '#web/workshop/room.ts';
import type { Heap, Note } from '#web/workshop/room-view.ts';

/** The menu of a note: the twin of every drag, and what its author may. */
export function useNoteActions(note: Note, edit: (() => void) | undefined): MenuGroup[] {
  const t = useWords(workshopWords);
  const { view, mayGroup, send } = useRoom();
  const isShown = (note.body.round ?? 1) <= view.revealed;
  const own: MenuAction[] = edit
    ? [
        { id: 'edit', name: t('edit-note'), onAction: edit },
        {
          id: 'remove',
          name: t('remove-note'),
          danger: true,
          onAction: () => send(removeRecord('contribution', note.id)),
        },
      ]
    : [];
  const others = view.heaps.filter((heap) => !heap.notes.some(({ id }) => id === note.id));
  const isIn = view.heaps.some((heap) => heap.cluster && heap.notes.some(({ id }) => id === note.id));
  const grouping: MenuAction[] =
    mayGroup && isShown && view.stage !== 'write'
      ? [
          ...others.map((heap) => ({
            id: heap.id,
            name: nameOf(heap) || t('unnamed-group'),
            onAction: () => send(...putWith(note, heap, newId)),
          })),
          { id: 'new-group', name: t('new-group'), onAction: () => send(...newGroupOf(note, newId)) },
          ...(isIn ? [{ id: 'out', name: t('out-of-group'), onAction: () => send(putNote(note, undefined)) }] : []),
        ]
      : [];
  return [
    ...(own.length > 0 ? [{ id: 'own', actions: own }] : []),
    ...(grouping.length > 0 ? [{ id: 'group', title: t('put-with'), actions: grouping }] : []),
  ];
}

/** What a heap is called: its name, or the words of its first note. */
export const nameOf = ({ cluster, notes }: Heap): string => cluster?.body.name || notes[0]?.body.text || '';
