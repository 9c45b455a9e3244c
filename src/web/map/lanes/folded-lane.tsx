import { useMemo } from 'react';
import { toPx } from '#web/map/frame.ts';
import { useBacking, useJourney } from '#web/map/journey-context.ts';
import type { LaneProps } from '#web/map/lanes/lane.ts';
import { useMapGround } from '#web/map/map-context.ts';
import { showLane } from '#model/map/lane-view.ts';
import { useMapViews } from '#web/map/views/map-views-context.ts';
import { viewWords } from '#web/text/views.ts';
import { useLanguage, useWords } from '#web/text/use-words.ts';
import css from './folded-lane.module.css';

/** A lane as one line: a tick where something lies in it. A click unfolds it. */
export function FoldedLane({ frame, lane }: LaneProps) {
  const t = useWords(viewWords);
  const language = useLanguage();
  const { records } = useJourney();
  const backing = useBacking();
  const { view, content } = useMapGround();
  const { view: lanes, change } = useMapViews();
  const things = useMemo(
    () => lane.things?.({ content, records, view, backing }),
    [lane, content, records, view, backing],
  );
  const name = lanes.names[lane.id] ?? lane.name[language];
  const count = things ? `, ${t('things-in-it', { n: things.length })}` : '';
  return (
    <button
      type="button"
      className={css['folded']}
      style={{ width: frame.width }}
      aria-label={`${t('unfold-lane', { name })}${count}`}
      onClick={() => change(showLane(lanes, lane.id))}
    >
      {things?.map(({ id, place }) => (
        <i key={id} style={{ left: toPx(frame, view.xOf(place) ?? 0.5) }} />
      ))}
    </button>
  );
}
