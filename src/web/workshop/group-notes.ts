import type { Command } from '#model/document/command.ts';
import { addRecord, editRecord } from '#model/commands/make-command.ts';
import type { Heap, Note } from '#web/workshop/room-view.ts';

/** Puts a note into a group, or out of any. */
export const putNote = (note: Note, cluster: string | undefined): Command =>
  editRecord('contribution', note.id, { cluster: { was: note.body.cluster, is: cluster } });

/** Puts a note with another heap: into its group, or into a new group of the two. */
export function putWith(note: Note, heap: Heap, createId: () => string): Command[] {
  if (heap.notes.some(({ id }) => id === note.id)) return [];
  if (heap.cluster) return [putNote(note, heap.cluster.id)];
  const id = createId();
  return [addRecord('cluster', { id, body: {} }), ...[...heap.notes, note].map((one) => putNote(one, id))];
}

/** A group of one, to be named and added to. */
export function newGroupOf(note: Note, createId: () => string): Command[] {
  const id = createId();
  return [addRecord('cluster', { id, body: {} }), putNote(note, id)];
}
