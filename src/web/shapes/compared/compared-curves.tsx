import { plainOf } from '#base/rich-text.ts';
import { pathText } from '#exchange/pictures/path.ts';
import { ribbon } from '#exchange/pictures/ribbon.ts';
import type { PhasePair, Run } from '#web/shapes/compared/overlay.ts';
import { useWidth } from '#web/ui/use-width.ts';
import type { Comparison } from '#web/shapes/compared/use-comparison.ts';
import { comparedWords } from '#words/compared.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './compared.module.css';

const leastColumn = 150;
const height = 300;

/** Both curves over the phases of both: what was believed dashed, what was found as the path it is. */
export function ComparedCurves({ comparison: { paired, runs } }: { comparison: Comparison }) {
  const t = useWords(comparedWords);
  const { phases } = paired;
  const [frame, broad] = useWidth<HTMLDivElement>();
  const column = Math.max(leastColumn, Math.floor(broad / Math.max(phases.length, 1)));
  const width = phases.length * column;
  const hasNone = runs.believed.length === 0 && runs.found.length === 0;
  return (
    <figure className={css['curves']}>
      <figcaption className={css['legend']}>
        <span className={css['keyFound']}>{t('found')}</span>
        <span className={css['keyBelieved']}>{t('believed')}</span>
      </figcaption>
      <div ref={frame} className={css['scroll']} tabIndex={0} role="group" aria-label={t('both-curves')}>
        <ol className={css['phases']} style={{ gridTemplateColumns: `repeat(${phases.length}, ${column}px)` }}>
          {phases.map((pair) => (
            <PhaseHead key={`${pair.believed?.id}|${pair.found?.id}`} pair={pair} />
          ))}
        </ol>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('both-curves')}>
          {phases.map((pair, index) => (
            <rect
              key={`${pair.believed?.id}|${pair.found?.id}`}
              className={!pair.found ? css['onlyBelieved'] : !pair.believed ? css['onlyFound'] : css['inBoth']}
              x={index * column}
              width={column}
              height={height}
            />
          ))}
          <line className={css['zero']} x1={0} x2={width} y1={height / 2} y2={height / 2} />
          {runs.found.map((run, index) => (
            <path
              key={index}
              className={css['foundPath']}
              d={pathText(ribbon(onScreen(run, column), { width: 9, taper: 24 }))}
            />
          ))}
          {runs.believed.map((run, index) => (
            <polyline
              key={index}
              className={css['believedPath']}
              points={onScreen(run, column)
                .map(({ x, y }) => `${x},${y}`)
                .join(' ')}
            />
          ))}
        </svg>
        {hasNone && <p className={css['soft']}>{t('no-curves')}</p>}
      </div>
    </figure>
  );
}

const onScreen = (run: Run, column: number) =>
  run.map(({ x, feeling }) => ({ x: x * column, y: height / 2 - feeling * (height / 2 - 16) }));

function PhaseHead({ pair: { believed, found } }: { pair: PhasePair }) {
  const t = useWords(comparedWords);
  const [was, is] = [plainOf(believed?.body.name), plainOf(found?.body.name)];
  return (
    <li className={!found ? css['gone'] : ''}>
      <strong>{is || was}</strong>
      {!found && <small>{t('only-believed')}</small>}
      {!believed && <small>{t('only-found')}</small>}
      {found && believed && was !== is && <small>{t('was-called', { name: was })}</small>}
    </li>
  );
}
