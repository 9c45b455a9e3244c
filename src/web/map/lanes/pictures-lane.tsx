import { recordsOf } from '#model/document.ts';
import type { Lane } from '#web/map/lanes/lane.ts';
import { newNote, notesIn } from '#web/map/lanes/notes.ts';
import { PlacedLane } from '#web/map/lanes/placed/placed-lane.tsx';
import { laneWords } from '#web/text/lanes.ts';

/** The journey told frame by frame. */
export const picturesLane: Lane = {
  id: 'pictures',
  side: 'front',
  name: laneWords.pictures,
  isThere: ({ records }) => recordsOf(records, 'note').some(({ body }) => body.lane === 'pictures'),
  holdsNotes: true,
  makes: { name: laneWords['new-picture'], command: newNote },
  things: ({ records }) => notesIn(records, 'pictures'),
  cards: { look: 'note' },
  Draw: PlacedLane,
};
