import type { RecordOf } from '#model/document/records.ts';
import { practiceWords } from '#words/practice.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './opportunities.module.css';

const side = 300;
const edge = 26;
const most = 3;
const cell = (side - 2 * edge) / most;

/** Effort against pain: what eases more than it takes lies up to the left, where one begins. */
export function EffortChart({ opportunities }: { opportunities: readonly RecordOf<'opportunity'>[] }) {
  const t = useWords(practiceWords);
  const dots = dotsOf(opportunities);
  if (dots.length === 0) return <p className={css['chart-empty']}>{t('chart-empty')}</p>;
  const label = t('chart-label', {
    first:
      dots
        .filter(({ isFirst }) => isFirst)
        .map(({ number }) => number)
        .join(', ') || '–',
  });
  return (
    <svg viewBox={`0 0 ${side} ${side}`} className={css['chart']} role="img" aria-label={label}>
      <path d={`M${edge} ${edge}h${2 * cell}v${cell}h${-cell}v${cell}h${-cell}z`} className={css['first']} />
      <path d={`M${edge} ${edge}V${side - edge}H${side - 6}`} className={css['axis']} />
      <text x={edge + 10} y={edge + 18} className={css['begin']}>
        {t('begin-here')}
      </text>
      <text x={side - 6} y={side - 8} textAnchor="end" className={css['axis-name']}>
        {t('takes')} →
      </text>
      <text x="-6" y="16" textAnchor="end" transform="rotate(-90)" className={css['axis-name']} dx="-18">
        {t('eases')} →
      </text>
      {dots.map(({ number, x, y }) => (
        <g key={number} transform={`translate(${x} ${y})`} className={css['dot']}>
          <circle r="12" />
          <text y="4.5" textAnchor="middle">
            {number}
          </text>
        </g>
      ))}
    </svg>
  );
}

type Dot = { readonly number: number; readonly x: number; readonly y: number; readonly isFirst: boolean };

/** Those that lie in the same spot stand beside each other. */
function dotsOf(opportunities: readonly RecordOf<'opportunity'>[]): Dot[] {
  const placed = opportunities.flatMap(({ body: { impact, effort } }, index) =>
    impact === undefined || effort === undefined ? [] : [{ number: index + 1, impact, effort }],
  );
  const spots = Map.groupBy(placed, ({ impact, effort }) => `${impact} ${effort}`);
  return [...spots.values()].flatMap((here) =>
    here.map(({ number, impact, effort }, i) => ({
      number,
      x: along(effort) + (i - (here.length - 1) / 2) * 28,
      y: side - edge - (along(impact) - edge),
      isFirst: impact > effort,
    })),
  );
}

const along = (value: number): number => edge + (Math.min(Math.max(value, 1), most) - 0.5) * cell;
