import type { LaneKind } from '#model/map/lane-kinds.ts';
import type { LaneDrawing } from '#web/map/lanes/lane.ts';
import { newNote, notesIn } from '#web/map/lanes/notes.ts';
import { PlacedLane } from '#web/map/lanes/drawn-later.ts';
import { laneWords } from '#words/lanes.ts';

/** How the notes in a lane of the team's own are drawn. */
export const ownLane = ({ id, side }: LaneKind): LaneDrawing => ({
  makes: { name: laneWords['new-note'], command: newNote },
  things: ({ records }) => notesIn(records, id),
  cards: { look: side === 'back' ? 'backstage' : 'note' },
  Draw: PlacedLane,
});
