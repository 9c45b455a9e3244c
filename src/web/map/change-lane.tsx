import { recordsOf } from '#model/document.ts';
import { useJourney } from '#web/map/journey-context.ts';
import { useMap } from '#web/map/map-context.ts';
import type { PathFrame } from '#web/map/path-geometry.ts';
import { mapWords } from '#web/text/map.ts';
import { useWords } from '#web/text/use-words.ts';
import css from './change-lane.module.css';

const cardWidth = 196;
const rowHeight = 52;

/** Experiments where on the journey they work. */
export function ChangeLane({ frame }: { frame: PathFrame }) {
  const t = useWords(mapWords);
  const { records } = useJourney();
  const { view, selected, select } = useMap();
  const whole = frame.column * frame.phases;
  const ends: number[] = [];
  const placed = recordsOf(records, 'experiment')
    .map((experiment) => ({ experiment, x: (view.xOf(experiment.body.place) ?? 0.5) * frame.column }))
    .toSorted((a, b) => a.x - b.x)
    .map(({ experiment, x }) => {
      const left = Math.max(4, Math.min(x - cardWidth / 2, whole - cardWidth - 4));
      const free = ends.findIndex((end) => end + 8 <= left);
      const row = free === -1 ? ends.length : free;
      ends[row] = left + cardWidth;
      return { experiment, left, row };
    });
  return (
    <div className={css['lane']} style={{ height: Math.max(ends.length, 1) * rowHeight + 12, width: whole }}>
      {placed.map(({ experiment: { id, body }, left, row }) => (
        <div
          key={id}
          className={`${css['change']} ${css[body.status ?? 'planned']} ${selected === id ? css['selected'] : ''}`}
          style={{ left, top: 8 + row * rowHeight, width: cardWidth }}
          data-spot={id}
          data-type="experiment"
          role="group"
          aria-label={`${t('lane-change')}: ${body.change ?? t('unnamed')}`}
          tabIndex={selected === id ? 0 : -1}
          onFocus={() => select(id)}
          onClick={() => select(id)}
        >
          <span className={css['state']}>
            {t(body.status ?? 'planned')}
            {body.status === 'ended' && body.verdict && ` · ${t(body.verdict)}`}
          </span>
          <span className={css['words']}>{body.change || t('unnamed')}</span>
        </div>
      ))}
    </div>
  );
}
