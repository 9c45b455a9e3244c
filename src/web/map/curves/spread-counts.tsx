import { recordOf } from '#model/document/document.ts';
import { type MapFrame, toPx } from '#web/canvas/frame.ts';
import { useWholeJourney } from '#web/journey/journey-context.ts';
import { toY } from '#web/map/lanes/path-geometry.ts';
import { useGround } from '#web/map/store/map-context.ts';
import { curveWords } from '#words/curves.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './curves.module.css';

/** The evidence behind the band, interaction by interaction: the median, the middle half, and how many marked places say so. */
export function SpreadCounts({ frame }: { frame: MapFrame }) {
  const t = useWords(curveWords);
  const format = useFormat();
  const records = useWholeJourney();
  const content = useGround((ground) => ground.content);
  return (
    <ul className={css['counts']}>
      {content.spread.map(({ interaction, x, low, median, high, n }) => {
        const text = recordOf(records, 'interaction', interaction)?.body.text ?? '';
        const [top, bottom] = [toY(frame, high), toY(frame, low)];
        const values = { text, median: format.number(median), low: format.number(low), high: format.number(high), n };
        const label = t('spread-at', values);
        return (
          <li key={interaction} style={{ left: toPx(frame, x), top, height: Math.max(bottom - top, 2) }} title={label}>
            <i style={{ top: toY(frame, median) - top }} />
            <small aria-hidden="true">{n}</small>
            <span className={css['said']}>{label}</span>
          </li>
        );
      })}
    </ul>
  );
}
