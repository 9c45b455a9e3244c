import { recordOf } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';
import { type Effect, experimentEffect, type NoEffect } from '#model/practice/effect/experiment-effect.ts';
import type { Group, Reading } from '#model/practice/effect/readings.ts';
import type { MeasureBody } from '#model/practice/measure.ts';
import { useWholeJourney } from '#web/journey/journey-context.ts';
import { effectScene } from '#web/practice/effect/effect-scene.ts';
import { decimalsFor, sayEffect, withUnit } from '#web/practice/effect/say-effect.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { effectWords } from '#words/effect.ts';
import { practiceWords } from '#words/practice.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './experiment-effect.module.css';

const size = { width: 520, height: 210 };

/** What an experiment did to its measure: drawn, and in sentences that claim no more than the values bear. */
export function ExperimentEffect({ experiment: { body } }: { experiment: RecordOf<'experiment'> }) {
  const t = useWords(effectWords);
  const records = useWholeJourney();
  const measure = recordOf(records, 'measure', body.measure)?.body;
  const comparison = recordOf(records, 'measure', body.comparison?.measure)?.body;
  if (!measure) return null;
  const effect = experimentEffect({ experiment: body, measure, comparison });
  if (typeof effect === 'string') return <NotYet why={effect} />;
  return (
    <section className={css['effect']} aria-label={t('effect')}>
      <Chart measure={measure} effect={effect} experiment={body} />
      <div className={css['told']}>
        <Sides effect={effect} unit={measure.unit ?? ''} />
        <Sentences effect={effect} measure={measure} hoped={body.expected?.value} comparison={comparison?.name} />
      </div>
    </section>
  );
}

function NotYet({ why }: { why: NoEffect }) {
  const t = useWords(effectWords);
  return <p className={css['not-yet']}>{t(why)}</p>;
}

type SentencesProps = {
  readonly effect: Effect;
  readonly measure: MeasureBody;
  readonly hoped: number | undefined;
  readonly comparison: string | undefined;
};

function Sentences({ effect, measure, hoped, comparison }: SentencesProps) {
  const t = useWords(effectWords);
  const format = useFormat();
  const said = sayEffect(effect, { unit: measure.unit ?? '', hoped, comparison }, { t, format });
  return (
    <div className={css['said']}>
      <p className={css['change']}>{said.change}</p>
      <p>
        {said.sureness} {said.hoped}
      </p>
      <p className={css['soft']}>
        {said.against} {effect.interval && t('certainty')}
      </p>
    </div>
  );
}

function Sides({ effect: { before, after, now }, unit }: { effect: Effect; unit: string }) {
  const t = useWords(effectWords);
  const format = useFormat();
  const decimals = decimalsFor(now ? now.high - now.low : Math.abs(after.mean - before.mean));
  const number = (value: number) => format.decimals(value, decimals);
  const side = (name: string, group: Group) => (
    <div>
      <dt>{name}</dt>
      <dd>
        <b>{number(group.mean)}</b>
        <span>
          {unit !== '' && `${unit} · `}
          {group === after && now && `${t('between', { low: number(now.low), high: number(now.high) })} · `}
          {group.counted ? t('side-of', { n: group.n }) : t('side-values', { n: group.readings })}
        </span>
      </dd>
    </div>
  );
  return (
    <dl className={css['sides']}>
      {side(t('before'), before)}
      {side(t('after'), after)}
    </dl>
  );
}

type ChartProps = {
  readonly measure: MeasureBody;
  readonly effect: Effect;
  readonly experiment: RecordOf<'experiment'>['body'];
};

function Chart({ measure, effect, experiment }: ChartProps) {
  const t = useWords(effectWords);
  const practice = useWords(practiceWords);
  const format = useFormat();
  const readings = readingsOf(measure, effect);
  const hoped = experiment.expected?.value;
  const start = experiment.start ?? effect.after.from;
  const scene = effectScene({ effect, readings, start, until: experiment.end, hoped, size });
  const unit = measure.unit ?? '';
  const amount = (value: number) => withUnit(format.figure(value), unit);
  const label = t('chart', {
    name: measure.name || practice('measure-unnamed'),
    before: amount(effect.before.mean),
    after: amount(effect.after.mean),
  });
  const line = (points: readonly (readonly [number, number])[]) => points.map((point) => point.join(',')).join(' ');
  return (
    <figure className={css['figure']}>
      <figcaption>{measure.name || practice('measure-unnamed')}</figcaption>
      <svg viewBox={`0 0 ${size.width} ${size.height + 22}`} className={css['chart']} role="img" aria-label={label}>
        {scene.lines.map(({ value, y }) => (
          <g key={value}>
            <line x1="48" x2={size.width - 12} y1={y} y2={y} className={css['grid']} />
            <text x="40" y={y + 4} textAnchor="end" className={css['tick']}>
              {format.figure(value)}
            </text>
          </g>
        ))}
        {scene.nowBand && (
          <rect
            x={scene.nowBand.from}
            y={scene.nowBand.top}
            width={Math.max(size.width - 12 - scene.nowBand.from, 0)}
            height={Math.max(scene.nowBand.bottom - scene.nowBand.top, 1)}
            className={css['band']}
          />
        )}
        {scene.means.map(({ y, from, to }) => (
          <line key={from} x1={from} x2={to} y1={y} y2={y} className={css['mean']} />
        ))}
        {scene.hopedY !== undefined && (
          <rect
            x={scene.startX}
            y={scene.hopedY - 3}
            width={Math.max(size.width - 12 - scene.startX, 0)}
            height="6"
            rx="3"
            className={css['hoped']}
          />
        )}
        {[scene.before, scene.after].map((points, at) => (
          <g key={at}>
            <polyline points={line(points)} className={css['line']} />
            {points.map(([x, y], index) => (
              <circle key={index} cx={x} cy={y} r={points.length > 40 ? 2 : 4} className={css['point']} />
            ))}
          </g>
        ))}
        <line x1={scene.startX} x2={scene.startX} y1="4" y2={size.height} className={css['start']} />
        <text x={scene.startX} y={size.height + 16} textAnchor={scene.startAnchor} className={css['tick']}>
          {t('begins', { day: format.shortDay(start) })}
        </text>
        {scene.hopedY !== undefined && hoped !== undefined && (
          <text x={size.width - 12} y={scene.hopedY - 8} textAnchor="end" className={css['tick']}>
            {t('hoped', { value: amount(hoped) })}
          </text>
        )}
      </svg>
    </figure>
  );
}

const readingsOf = ({ series = [] }: MeasureBody, { before, after }: Effect): readonly Reading[] =>
  series
    .filter(({ at }) => (at >= before.from && at <= before.to) || (at >= after.from && at <= after.to))
    .toSorted((a, b) => a.at.localeCompare(b.at));
