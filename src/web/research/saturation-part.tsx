import { curveLine } from '#exchange/pictures/curve-path.ts';
import { pathText } from '#exchange/pictures/path.ts';
import type { Saturation } from '#model/research/saturation.ts';
import type { RoomStudy } from '#web/research/room.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { researchWords } from '#words/research.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './saturation-part.module.css';

/** Is it enough? New codes per interview as a line that falls, the last run shaded, and a sentence that says what it means. */
export function SaturationPart({ study }: { study: Pick<RoomStudy, 'saturation' | 'groups'> }) {
  const t = useWords(researchWords);
  const format = useFormat();
  const { saturation, groups } = study;
  const run = saturation.runs.at(-1);
  const verdict = run
    ? t('last-run', {
        run: run.to - run.from + 1,
        fresh: run.fresh,
        base: saturation.baseCodes,
        share: format.percent(run.share),
      })
    : t('too-few-for-saturation', { n: saturation.interviews.length });
  return (
    <section className={css['part']}>
      <h2>{t('is-it-enough')}</h2>
      {saturation.interviews.length > 1 && (
        <FreshLine saturation={saturation} label={`${t('new-codes-chart')}. ${verdict}`} />
      )}
      <p>
        {verdict} {run && t(saturation.enough ? 'enough' : 'not-enough-yet')}{' '}
        {groups.all > 1 && groups.heard < groups.all && t('groups-heard', groups)}
      </p>
    </section>
  );
}

const width = 250;
const height = 92;
const foot = height - 8;

function FreshLine({ saturation, label }: { saturation: Saturation; label: string }) {
  const counts = saturation.interviews.map(({ fresh }) => fresh.length);
  const most = Math.max(1, ...counts);
  const step = (width - 8) / Math.max(1, counts.length - 1);
  const points = counts.map((count, index) => ({ x: 4 + index * step, y: foot - (count / most) * (foot - 8) }));
  const run = saturation.runs.at(-1);
  const from = run && points[run.from - 1];
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={css['chart']} role="img" aria-label={label}>
      {from && (
        <rect x={from.x - step / 2} y={4} width={width - from.x + step / 2} height={foot - 4} className={css['run']} />
      )}
      <line x1="0" x2={width} y1={foot} y2={foot} className={css['foot']} />
      <path d={pathText(curveLine(points))} className={css['line']} />
      {points.map(({ x, y }, index) => (
        <circle key={saturation.interviews[index]?.id} cx={x} cy={y} r="2.6" className={css['dot']} />
      ))}
    </svg>
  );
}
