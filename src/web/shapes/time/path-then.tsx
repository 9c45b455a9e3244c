import { pathText } from '#exchange/pictures/path.ts';
import { curveAt, curveLine } from '#exchange/pictures/curve-path.ts';
import { ribbon } from '#exchange/pictures/ribbon.ts';
import type { PathThen } from '#protocol/http/history.ts';
import { CairnSign, MarkSign } from '#web/journey/sign.tsx';
import { overWhole, type PathPoint, pathBetween } from '#web/shapes/time/path-between.ts';
import { useWidth } from '#web/ui/use-width.ts';
import { timeWords } from '#words/time.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './path-then.module.css';

const height = 330;
const reach = 0.36;

type PathThenProps = {
  readonly from: PathThen;
  readonly to: PathThen;
  /** How far from one to the other, 0 … 1. */
  readonly part: number;
  readonly now: PathThen | undefined;
  readonly label: string;
};

/** The path as it lay at a moment, with the signs on it and today's path behind. */
export function PathThenPicture({ from, to, part, now, label }: PathThenProps) {
  const t = useWords(timeWords);
  const [ref, width] = useWidth<HTMLElement>();
  const shown = part < 0.5 ? from : to;
  const path = pathBetween(wholeOf(from), wholeOf(to), part);
  const points = onScreen(path, width);
  const today = now && now.seq !== shown.seq ? onScreen(wholeOf(now), width) : [];
  return (
    <figure className={css['figure']} ref={ref}>
      <ol className={css['phases']}>
        {shown.phases.map(({ id, name, involvesUs }) => (
          <li key={id} className={involvesUs ? '' : css['away']}>
            <span>{name || t('unnamed')}</span>
          </li>
        ))}
      </ol>
      <div className={css['ground']} style={{ height }}>
        <svg width={width} height={height} role="img" aria-label={label}>
          <line className={css['zero']} x1={0} x2={width} y1={height / 2} y2={height / 2} />
          <path className={css['today']} d={pathText(curveLine(today))} />
          <path
            className={shown.assumed ? css['assumed'] : css['path']}
            d={pathText(ribbon(points, { width: 9, taper: 40 }))}
          />
        </svg>
        <Signs then={shown} points={points} width={width} />
        {path.length === 0 && <p className={css['none']}>{t('no-path')}</p>}
      </div>
      {today.length > 0 && <figcaption className={css['legend']}>{t('path-now')}</figcaption>}
    </figure>
  );
}

type Spot = { readonly x: number; readonly y: number };

function Signs({ then, points, width }: { then: PathThen; points: readonly Spot[]; width: number }) {
  const t = useWords(timeWords);
  const spotAt = (x: number) => {
    const left = (x / Math.max(then.phases.length, 1)) * width;
    return { left, top: curveAt(points, left) ?? height / 2 };
  };
  return (
    <>
      {then.marks.map(({ id, type, strength, x }) => (
        <span key={id} className={css['sign']} style={spotAt(x)}>
          <MarkSign mark={{ type, strength }} isAssumption={false} size={20} />
        </span>
      ))}
      {then.moments.map(({ id, title, x }) => (
        <span key={id} className={css['moment']} style={spotAt(x)}>
          <CairnSign size={24} />
          <b>{title || t('unnamed')}</b>
        </span>
      ))}
    </>
  );
}

const wholeOf = ({ points, phases }: PathThen): PathPoint[] => overWhole(points, phases.length);

/** Of two points at one place the later stands a pixel to the right. */
function onScreen(path: readonly PathPoint[], width: number): Spot[] {
  let last = Number.NEGATIVE_INFINITY;
  return path.map(({ x, feeling }) => {
    last = Math.max(x * width, last + 0.5);
    return { x: last, y: height / 2 - feeling * height * reach };
  });
}
