import { recordsOf } from '#model/document/document.ts';
import type { LaneDrawing } from '#web/map/lanes/lane.ts';
import { PlacedLane } from '#web/map/lanes/drawn-later.ts';
import { CairnSign } from '#web/journey/sign.tsx';
import { laneWords } from '#words/lanes.ts';
import css from './card-parts.module.css';
import { addRecord } from '#model/commands/make-command.ts';

/** Where the relation is decided, by name. */
export const momentsLane: LaneDrawing = {
  makes: {
    name: laneWords['new-moment'],
    command: ({ id, place }) => addRecord('moment', { id, body: { title: '', places: [place] } }),
  },
  things: ({ records, backing }) =>
    recordsOf(records, 'moment').map(({ type, id, body }) => ({
      id,
      type,
      place: body.places?.[0],
      text: body.title ?? '',
      writes: { type: 'moment', id, path: 'title' },
      isAssumption: backing.isAssumed({ type, id, body }),
    })),
  cards: { look: 'moment', extra: 22, broader: 1.05, Head: Cairn },
  Draw: PlacedLane,
};

function Cairn() {
  return (
    <span className={css['cairn']}>
      <CairnSign size={20} />
    </span>
  );
}
