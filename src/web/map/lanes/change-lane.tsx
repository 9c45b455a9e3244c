import { recordsOf } from '#model/document/document.ts';
import { useRecord } from '#web/journey/journey-context.ts';
import type { LaneDrawing } from '#web/map/lanes/lane.ts';
import { PlacedLane } from '#web/map/lanes/drawn-later.ts';
import { laneWords } from '#words/lanes.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './card-parts.module.css';
import { addRecord } from '#model/commands/make-command.ts';

/** Experiments where on the journey they work. */
export const changeLane: LaneDrawing = {
  sub: laneWords['changes-sub'],
  isFilled: ({ records }) => recordsOf(records, 'experiment').length > 0,
  makes: {
    name: laneWords['new-change'],
    command: ({ id, place }) => addRecord('experiment', { id, body: { change: '', place, status: 'planned' } }),
  },
  things: ({ records }) =>
    recordsOf(records, 'experiment').map(({ id, body }) => ({
      id,
      type: 'experiment',
      place: body.place,
      text: body.change ?? '',
      writes: { type: 'experiment', id, path: 'change' },
    })),
  cards: { look: 'change', extra: 16, width: 196, Head: State },
  Draw: PlacedLane,
};

function State({ id }: { id: string }) {
  const t = useWords(laneWords);
  const { status = 'planned', verdict } = useRecord('experiment', id)?.body ?? {};
  return (
    <span className={css['state']}>
      {t(status)}
      {status === 'ended' && verdict && ` · ${t(verdict)}`}
    </span>
  );
}
