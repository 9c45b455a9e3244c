import { recordsOf } from '#model/document/document.ts';
import { useRecord } from '#web/journey/journey-context.ts';
import type { LaneDrawing } from '#web/map/lanes/lane.ts';
import { PlacedLane } from '#web/map/lanes/drawn-later.ts';
import { laneWords } from '#words/lanes.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './card-parts.module.css';
import { addRecord } from '#model/commands/make-command.ts';

/** What people hire something for: when …, I want to …, so that …. */
export const jobsLane: LaneDrawing = {
  isFilled: ({ records }) => recordsOf(records, 'job').length > 0,
  makes: {
    name: laneWords['new-job'],
    command: ({ id, place }) => addRecord('job', { id, body: { want: '', place } }),
  },
  things: ({ records, backing }) =>
    recordsOf(records, 'job').map(({ type, id, body }) => ({
      id,
      type,
      place: body.place,
      text: body.want ?? '',
      writes: { type: 'job', id, path: 'want' },
      isAssumption: backing.isAssumed({ type, id, body }),
    })),
  cards: { look: 'job', extra: 66, width: 204, Head: When, Foot: SoThat },
  Draw: PlacedLane,
};

function When({ id }: { id: string }) {
  const t = useWords(laneWords);
  const what = useRecord('job', id)?.body.when;
  return what ? <span className={css['clause']}>{t('when', { what })}</span> : null;
}

function SoThat({ id }: { id: string }) {
  const t = useWords(laneWords);
  const what = useRecord('job', id)?.body.soThat;
  return what ? <span className={css['clause']}>{t('so-that', { what })}</span> : null;
}
