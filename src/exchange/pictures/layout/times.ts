import type { MapContent } from '#exchange/pictures/content/types.ts';
import { fonts, lineHeight } from '#exchange/pictures/layout/fonts.ts';
import type { BarRoom } from '#exchange/pictures/layout/bars.ts';
import type { LaidTimes } from '#exchange/pictures/layout/types.ts';
import { fitText } from '#exchange/pictures/text-measure.ts';
import { phasesInTime } from '#exchange/pictures/time-scale.ts';

const leastApart = 30;
const barHeight = 20;

/** How long each phase takes, with marks of weeks or months since the journey began. */
export function layTimes(
  content: MapContent,
  { scales, measure, words }: BarRoom,
  top: number,
): { times: LaidTimes; bottom: number } {
  const times = content.times ?? phasesInTime(content.phases);
  let last = Number.NEGATIVE_INFINITY;
  const marks = times.marks.flatMap(({ x, label, unit }) => {
    const px = scales.x(x);
    if (px - last < leastApart) return [];
    last = px;
    return [{ x: px, y: top + 10 + barHeight, text: words.passed(label, unit) }];
  });
  return {
    times: {
      phases: times.phases.map(({ index, leadTime }) => {
        const x = scales.x(index) + 4;
        const width = scales.x(index + 0.9999) - x - 4;
        const text = fitText(words.length(leadTime), { font: fonts.foot, width: width - 12 }, measure);
        return { x, y: top + 8, width, height: barHeight, text };
      }),
      marks,
    },
    bottom: top + 8 + barHeight + (marks.length > 0 ? lineHeight('foot') + 6 : 0) + 8,
  };
}
