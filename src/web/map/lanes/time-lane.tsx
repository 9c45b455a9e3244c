import { useRecords } from '#web/journey/journey-context.ts';
import { useMemo } from 'react';
import { localeOf } from '#base/languages.ts';
import { durationText } from '#words/duration-text.ts';
import { recordsOf } from '#model/document/document.ts';
import { type MapFrame, phaseWidth, toPx } from '#web/canvas/frame.ts';
import type { LaneDrawing, LaneProps } from '#web/map/lanes/lane.ts';
import { phaseTimes, type TimeMark, timeMarks } from '#exchange/pictures/time-scale.ts';
import { useMapActs } from '#web/map/store/map-context.ts';
import { useLanguage } from '#web/ui/language/use-words.ts';
import css from './time-lane.module.css';

/** Units: px. */
const leastApart = 30;
const height = 42;

/** How long each phase takes, on a scale of weeks or months from where the journey begins. */
export const timeLane: LaneDrawing = {
  isFilled: ({ records }) => recordsOf(records, 'phase').some(({ body }) => body.leadTime !== undefined),
  height,
  Draw: TimeScale,
};

function TimeScale({ frame }: LaneProps) {
  const locale = localeOf(useLanguage());
  const phases = useRecords('phase');
  const { select } = useMapActs();
  const times = useMemo(() => phaseTimes(phases), [phases]);
  const marks = useMemo(() => timeMarks(times), [times]);
  return (
    <div className={css['scale']} style={{ width: frame.width, height }}>
      {times.map(({ phase, index, leadTime }) => (
        <button
          key={phase}
          type="button"
          tabIndex={-1}
          className={css['phase']}
          style={{ left: toPx(frame, index) + 2, width: phaseWidth(frame, index) - 4 }}
          onClick={() => select(phase)}
        >
          {durationText(leadTime, locale)}
        </button>
      ))}
      {apart(marks, frame).map((mark) => (
        <span
          key={`${mark.x} ${mark.label}`}
          className={css['mark']}
          style={{ left: toPx(frame, mark.x) }}
          aria-hidden="true"
        >
          {markText(mark, locale)}
        </span>
      ))}
    </div>
  );
}

/** Those of the marks that can be read beside each other. */
function apart(marks: readonly TimeMark[], frame: MapFrame): TimeMark[] {
  let last = Number.NEGATIVE_INFINITY;
  return marks.filter(({ x }) => {
    const at = toPx(frame, x);
    if (at - last < leastApart) return false;
    last = at;
    return true;
  });
}

const markText = ({ label, unit }: TimeMark, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'narrow' }).format(label);
