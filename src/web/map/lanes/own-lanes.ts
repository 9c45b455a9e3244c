import { recordsOf, type Records } from '#model/document.ts';
import type { Lane } from '#web/map/lanes/lane.ts';
import { newNote, notesIn } from '#web/map/lanes/notes.ts';
import { PlacedLane } from '#web/map/lanes/placed/placed-lane.tsx';
import { laneWords } from '#web/text/lanes.ts';
import type { Words } from '#web/text/words.ts';

const known: readonly string[] = ['thoughts', 'pictures'];

/** A lane of the team's own; one that only notes from a file name is not `isMade`. */
export type OwnLane = {
  readonly id: string;
  readonly name: string;
  readonly isBackstage: boolean;
  readonly isMade: boolean;
};

/** The lanes of the team's own: those it has made, and those that notes from elsewhere name. */
export function ownLanesIn(records: Records): OwnLane[] {
  const made = recordsOf(records, 'lane');
  const ids = new Set(made.map(({ id }) => id));
  const named = new Set(recordsOf(records, 'note').map(({ body }) => body.lane ?? ''));
  return [
    ...made.map(({ id, body }) => ({
      id,
      name: body.name ?? '',
      isBackstage: body.isBackstage ?? false,
      isMade: true,
    })),
    ...[...named]
      .filter((name) => !ids.has(name) && !known.includes(name))
      .map((name) => ({ id: name, name, isBackstage: false, isMade: false })),
  ];
}

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
