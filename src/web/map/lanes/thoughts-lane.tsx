import type { Lane } from '#web/map/lanes/lane.ts';
import { notesIn, newNote } from '#web/map/lanes/notes.ts';
import { PlacedLane } from '#web/map/lanes/placed/placed-lane.tsx';
import { laneWords } from '#words/lanes.ts';

/** What goes through the customer's head, as the team reads it; their own words are quotes. */
export const thoughtsLane: Lane = {
  id: 'thoughts',
  side: 'front',
  name: laneWords.thoughts,
  sub: laneWords['thoughts-sub'],
  isThere: ({ records }) => notesIn(records, 'thoughts').length > 0,
  isFoldedAtFirst: true,
  holdsNotes: true,
  makes: { name: laneWords['new-thought'], command: newNote },
  things: ({ records }) => notesIn(records, 'thoughts'),
  cards: { look: 'thought' },
  Draw: PlacedLane,
};
