import { recordsOf } from '#model/document/document.ts';
import { useRecord } from '#web/journey/journey-context.ts';
import type { LaneDrawing } from '#web/map/lanes/lane.ts';
import { PlacedLane } from '#web/map/lanes/drawn-later.ts';
import { laneWords } from '#words/lanes.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './card-parts.module.css';
import { addRecord } from '#model/commands/make-command.ts';

/** Problems worth solving and openings worth trying, where they lie. */
export const opportunitiesLane: LaneDrawing = {
  isFilled: ({ records }) => recordsOf(records, 'opportunity').length > 0,
  makes: {
    name: laneWords['new-opportunity'],
    command: ({ id, place }) => addRecord('opportunity', { id, body: { text: '', place } }),
  },
  things: ({ records, backing }) =>
    recordsOf(records, 'opportunity').map(({ type, id, body }) => ({
      id,
      type,
      place: body.place,
      text: body.text ?? '',
      writes: { type: 'opportunity', id, path: 'text' },
      isAssumption: backing.isAssumed({ type, id, body }),
    })),
  cards: { look: 'opportunity', extra: 16, Foot: Worth },
  Draw: PlacedLane,
};

/** What it is worth to the customer and what it costs, three dots each. */
function Worth({ id }: { id: string }) {
  const t = useWords(laneWords);
  const { impact, effort } = useRecord('opportunity', id)?.body ?? {};
  if (impact === undefined && effort === undefined) return null;
  return (
    <span
      className={css['foot']}
      role="img"
      aria-label={t('worth-and-effort', { impact: impact ?? '–', effort: effort ?? '–' })}
    >
      <Dots count={impact ?? 0} look="worth" />
      <Dots count={effort ?? 0} look="effort" />
    </span>
  );
}

function Dots({ count, look }: { count: number; look: 'worth' | 'effort' }) {
  return (
    <span className={css['dots']}>
      {[1, 2, 3].map((n) => (
        <i key={n} className={`${css[look]} ${n <= count ? css['full'] : ''}`} />
      ))}
    </span>
  );
}
