import type { MeasureBody } from '#model/practice/measure.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { practiceWords } from '#words/practice.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './measure-line.module.css';

type MeasureLineProps = {
  readonly measure: MeasureBody;
  /** The first day of a change, marked on the line. */
  readonly since?: string | undefined;
  readonly width?: number;
  readonly height?: number;
};

/** A measure as its last value, what it should become, and the way there. */
export function MeasureLine({ measure, since, width = 132, height = 34 }: MeasureLineProps) {
  const t = useWords(practiceWords);
  const format = useFormat();
  const series = (measure.series ?? []).toSorted((a, b) => a.at.localeCompare(b.at));
  const [first, last] = [series[0], series.at(-1)];
  const target = measure.target === undefined ? undefined : format.figure(measure.target);
  return (
    <span className={css['measure']}>
      {series.length > 1 && <Line series={series} target={measure.target} since={since} size={{ width, height }} />}
      <span className={css['words']}>
        <span className={css['name']}>{measure.name || t('unnamed')}</span>
        <span className={css['values']}>
          {last === undefined && t('not-measured-yet')}
          {last && first && first !== last && `${format.figure(first.value)} → `}
          {last && <b>{format.figure(last.value)}</b>} {last && measure.unit}
          {target !== undefined && <span className={css['aim']}> · {t('target-of', { target })}</span>}
        </span>
      </span>
    </span>
  );
}

type LineProps = {
  readonly series: NonNullable<MeasureBody['series']>;
  readonly target: number | undefined;
  readonly since: string | undefined;
  readonly size: { readonly width: number; readonly height: number };
};

function Line({ series, target, since, size: { width, height } }: LineProps) {
  const times = series.map(({ at }) => Date.parse(at));
  const values = [...series.map(({ value }) => value), ...(target === undefined ? [] : [target])];
  const x = scale([Math.min(...times), Math.max(...times)], [4, width - 5]);
  const y = scale([Math.min(...values), Math.max(...values)], [height - 5, 5]);
  const points = series.map(({ at, value }) => `${x(Date.parse(at)).toFixed(1)},${y(value).toFixed(1)}`);
  const begun = since === undefined ? undefined : Date.parse(since);
  const isMarked = begun !== undefined && begun > Math.min(...times) && begun < Math.max(...times);
  const [lastX, lastY] = points.at(-1)?.split(',') ?? [];
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} className={css['line']} aria-hidden="true">
      {isMarked && <line x1={x(begun)} x2={x(begun)} y1="0" y2={height} className={css['since']} />}
      {target !== undefined && <line x1="0" x2={width} y1={y(target)} y2={y(target)} className={css['target']} />}
      <polyline points={points.join(' ')} className={css['value']} />
      <circle cx={lastX} cy={lastY} r="3" className={css['last']} />
    </svg>
  );
}

function scale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const length = to - from;
  return (value) => (length === 0 ? (start + end) / 2 : start + ((value - from) / length) * (end - start));
}
