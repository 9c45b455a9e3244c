import type { Command } from '#model/command.ts';
import { recordsOf, type Records } from '#model/document.ts';
import type { LaneThing, NewThing } from '#web/map/lanes/lane.ts';

/** The notes that lie in a lane. */
export const notesIn = (records: Records, lane: string): LaneThing[] =>
  recordsOf(records, 'note')
    .filter(({ body }) => body.lane === lane)
    .map(({ id, body }) => ({ id, type: 'note', place: body.at, text: body.text ?? '', textPath: 'text' }));

export const newNote = ({ id, place, lane }: NewThing): Command => ({
  do: 'add',
  type: 'note',
  id,
  body: { lane, text: '', at: place },
});
