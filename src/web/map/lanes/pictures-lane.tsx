import { plainOf } from '#base/rich-text.ts';
import { recordOf, type Records, recordsOf } from '#model/document/document.ts';
import { useJourney } from '#web/journey/journey-context.ts';
import type { LaneDrawing, LaneThing } from '#web/map/lanes/lane.ts';
import { newNote, notesIn } from '#web/map/lanes/notes.ts';
import { PlacedLane } from '#web/map/lanes/drawn-later.ts';
import { pictureHeight } from '#web/map/layout/card-heights.ts';
import { CardPicture } from '#web/map/pictures/card-picture.tsx';
import { laneWords } from '#words/lanes.ts';

/** With the line around it. Units: px. */
const frameHeight = pictureHeight + 2;

/** The journey told frame by frame. */
export const picturesLane: LaneDrawing = {
  isFilled: ({ records }) => recordsOf(records, 'note').some(({ body }) => body.lane === 'pictures'),
  makes: { name: laneWords['new-picture'], command: newNote },
  things: ({ records }) => [...framesIn(records), ...picturedIn(records)],
  cards: { look: 'note', Head: Frame },
  Draw: PlacedLane,
};

/** The frames of the storyboard, with room for their pictures. */
const framesIn = (records: Records): LaneThing[] =>
  notesIn(records, 'pictures').map((note) => {
    const hasPicture = recordOf(records, 'note', note.id)?.body.picture !== undefined;
    return hasPicture ? { ...note, extra: frameHeight } : note;
  });

/** Interactions that have a picture are frames of it too; they are written and moved where they lie. */
const picturedIn = (records: Records): LaneThing[] =>
  recordsOf(records, 'interaction').flatMap(({ id, body }) =>
    body.picture
      ? [
          {
            ...{ id, type: 'interaction', place: { interaction: id }, isMirror: true },
            ...{ text: plainOf(body.text), extra: frameHeight },
          },
        ]
      : [],
  );

function Frame({ id }: { id: string }) {
  const picture = useJourney(
    ({ records }) => (recordOf(records, 'note', id) ?? recordOf(records, 'interaction', id))?.body.picture,
  );
  return <CardPicture id={id} picture={picture} isCompact={false} />;
}
