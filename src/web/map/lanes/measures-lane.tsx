import { recordsOf } from '#model/document/document.ts';
import { useRecord } from '#web/journey/journey-context.ts';
import type { LaneDrawing } from '#web/map/lanes/lane.ts';
import { pathText } from '#exchange/pictures/path.ts';
import { latestOf, sparkline } from '#exchange/pictures/measure-line.ts';
import { PlacedLane } from '#web/map/lanes/drawn-later.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { laneWords } from '#words/lanes.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './card-parts.module.css';
import { addRecord } from '#model/commands/make-command.ts';

/** Quantities followed over time, each with its latest value against its target. */
export const measuresLane: LaneDrawing = {
  isFilled: ({ records }) => recordsOf(records, 'measure').length > 0,
  makes: {
    name: laneWords['new-measure'],
    command: ({ id, place }) => addRecord('measure', { id, body: { name: '', place, source: 'manual' } }),
  },
  things: ({ records }) =>
    recordsOf(records, 'measure').map(({ id, body }) => ({
      id,
      type: 'measure',
      place: body.place,
      text: body.name ?? '',
      writes: { type: 'measure', id, path: 'name' },
    })),
  cards: { look: 'measure', extra: 40, width: 172, Foot: Latest },
  Draw: PlacedLane,
};

function Latest({ id }: { id: string }) {
  const t = useWords(laneWords);
  const format = useFormat();
  const body = useRecord('measure', id)?.body;
  const latest = latestOf(body);
  if (!body || !latest) return <span className={css['faint']}>{t('not-yet-measured')}</span>;
  return (
    <span className={css['measured']}>
      <strong>{format.figure(latest.value)}</strong>
      <svg viewBox="0 0 60 18" width={60} height={18} aria-hidden="true">
        <path d={pathText(sparkline(body.series ?? [], body.target))} />
      </svg>
      <span className={css['against']}>
        {body.unit}
        {body.target !== undefined && (
          <span title={t(latest.isMet ? 'target-met' : 'target-not-met')}>
            {latest.isMet ? '✓ ' : ''}
            {t('target', { value: format.figure(body.target) })}
          </span>
        )}
      </span>
    </span>
  );
}
