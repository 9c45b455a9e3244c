import { toPx } from '#web/canvas/frame.ts';
import { foldedHeight } from '#web/map/lanes/above-path.ts';
import type { LaneProps } from '#web/map/lanes/lane.ts';
import { useLaneThings } from '#web/map/lanes/use-lane-things.ts';
import { showLane } from '#model/map/lane-view.ts';
import { useMapViews } from '#web/journey/views/map-views-context.ts';
import { viewWords } from '#words/views.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import css from './folded-lane.module.css';

/** A lane as one line: a tick where something lies in it. A click unfolds it. */
export function FoldedLane({ frame, lane }: LaneProps) {
  const t = useWords(viewWords);
  const language = useLanguage();
  const { view: lanes, change } = useMapViews();
  const { placed, elsewhere } = useLaneThings(lane);
  const name = lanes.names[lane.id] ?? lane.name[language];
  const count = lane.things ? `, ${t('things-in-it', { n: placed.length + elsewhere.length })}` : '';
  return (
    <button
      type="button"
      className={css['folded']}
      style={{ width: frame.width, height: foldedHeight }}
      aria-label={`${t('unfold-lane', { name })}${count}`}
      onClick={() => change(showLane(lanes, lane.id))}
    >
      {placed.map(({ id, x }) => (
        <i key={id} style={{ left: toPx(frame, x) }} />
      ))}
    </button>
  );
}
