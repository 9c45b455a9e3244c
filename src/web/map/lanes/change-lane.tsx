import { recordsOf } from '#model/document.ts';
import { toPx } from '#web/map/frame.ts';
import { useJourney } from '#web/map/journey-context.ts';
import type { Lane, LaneProps } from '#web/map/lanes/lane.ts';
import { useMap } from '#web/map/map-context.ts';
import { mapWords } from '#web/text/map.ts';
import { useWords } from '#web/text/use-words.ts';
import css from './change-lane.module.css';

const cardWidth = 196;
const rowHeight = 52;

/** Experiments where on the journey they work. */
export const changeLane: Lane = {
  id: 'changes',
  side: 'path',
  name: mapWords['lane-change'],
  sub: mapWords['lane-change-sub'],
  isThere: ({ content }) => content.experiments.length > 0,
  Draw: Changes,
};

function Changes({ frame }: LaneProps) {
  const t = useWords(mapWords);
  const { records } = useJourney();
  const { view, selected, select } = useMap();
  const whole = frame.width;
  const ends: number[] = [];
  const placed = recordsOf(records, 'experiment')
    .map((experiment) => ({ experiment, x: toPx(frame, view.xOf(experiment.body.place) ?? 0.5) }))
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
