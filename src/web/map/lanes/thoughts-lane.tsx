import type { LaneDrawing } from '#web/map/lanes/lane.ts';
import { notesIn, newNote } from '#web/map/lanes/notes.ts';
import { PlacedLane } from '#web/map/lanes/drawn-later.ts';
import { laneWords } from '#words/lanes.ts';

/** What goes through the customer's head, as the team reads it; their own words are quotes. */
export const thoughtsLane: LaneDrawing = {
  sub: laneWords['thoughts-sub'],
  isFilled: ({ records }) => notesIn(records, 'thoughts').length > 0,
  makes: { name: laneWords['new-thought'], command: newNote },
  things: ({ records }) => notesIn(records, 'thoughts'),
  cards: { look: 'thought' },
  Draw: PlacedLane,
};
