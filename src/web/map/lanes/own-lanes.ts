import type { OwnLane } from '#model/map/own-lanes.ts';
import type { Lane } from '#web/map/lanes/lane.ts';
import { newNote, notesIn } from '#web/map/lanes/notes.ts';
import { PlacedLane } from '#web/map/lanes/placed/placed-lane.tsx';
import { laneWords } from '#words/lanes.ts';
import type { Words } from '#words/languages.ts';

/** A lane of the map that holds the notes of one of them. */
export function ownLane({ id, name, isBackstage, isMade }: OwnLane): Lane {
  return {
    id,
    side: isBackstage ? 'back' : 'path',
    name: name.trim() === '' ? laneWords.note : inAll(name),
    ...(!isMade && { isFoldedAtFirst: true }),
    holdsNotes: true,
    makes: { name: laneWords['new-note'], command: newNote },
    things: ({ records }) => notesIn(records, id),
    cards: { look: isBackstage ? 'backstage' : 'note' },
    Draw: PlacedLane,
  };
}

const inAll = (name: string): Words => ({ en: name, sv: name, nb: name });
