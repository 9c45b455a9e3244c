import type { Command } from '#model/document/command.ts';
import { addRecord } from '#model/commands/make-command.ts';
import { recordsOf, type Records } from '#model/document/document.ts';
import type { LaneThing, NewThing } from '#web/map/lanes/lane.ts';

/** The notes that lie in a lane. */
export const notesIn = (records: Records, lane: string): LaneThing[] =>
  recordsOf(records, 'note')
    .filter(({ body }) => body.lane === lane)
    .map(({ id, body }) => ({
      id,
      type: 'note',
      place: body.at,
      text: body.text ?? '',
      writes: { type: 'note', id, path: 'text' },
    }));

export const newNote = ({ id, place, lane }: NewThing): Command =>
  addRecord('note', { id, body: { lane, text: '', at: place } });
