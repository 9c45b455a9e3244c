import { pathText } from '#exchange/pictures/path.ts';
import { curveAt, curveLine } from '#exchange/pictures/curve-path.ts';
import { layOnPath, strengthOf } from '#exchange/pictures/wall/lay-signs.ts';
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
  const { signs, stones } = layOnPath(
    {
      signs: then.marks.map(({ strength, ...mark }) => ({
        ...mark,
        mark: { type: mark.type, strength: strengthOf(strength) },
      })),
      moments: then.moments,
    },
    { line: points, mid: height / 2, x: (phases) => (phases / Math.max(then.phases.length, 1)) * width, em },
  );
  const marks = new Map(then.marks.map((mark) => [mark.id, mark]));
  const moments = new Map(then.moments.map((moment) => [moment.id, moment]));
  return (
    <>
      {signs.map(({ id, x, y, width: size }) => {
        const mark = marks.get(id);
        return (
          mark && (
            <span key={id} className={css['sign']} style={{ left: x, top: y }}>
              <MarkSign mark={{ type: mark.type, strength: 2 }} isAssumption={mark.assumed} size={size / grown} />
            </span>
          )
        );
      })}
      {stones.map(({ id, x, y, width: size }) => (
        <span key={id} className={css['moment']} style={{ left: x, top: y }}>
          <CairnSign size={size} isAssumption={moments.get(id)?.assumed ?? false} />
          <b style={{ top: lowest(points, x + size / 2) - y + under }}>{moments.get(id)?.title || t('unnamed')}</b>
        </span>
      ))}
    </>
  );
}

/** Names stand this far under the path, half a sign and some air. Units: px. */
const under = 20;
const halfName = 60;

/** How far down the path comes where a name stands beneath it. */
function lowest(points: readonly Spot[], x: number): number {
  const across = Array.from({ length: 13 }, (_, i) => x + (i / 6 - 1) * halfName);
  return Math.max(...across.map((one) => curveAt(points, one) ?? height / 2));
}

/** Signs are drawn as large as this makes them on a wall. Units: px. */
const em = 14;
/** A sign of middle strength is drawn so much larger than asked for. */
const grown = 1.06;

const wholeOf = ({ points, phases }: PathThen): PathPoint[] => overWhole(points, phases.length);

/** Of two points at one place the later stands a pixel to the right. */
function onScreen(path: readonly PathPoint[], width: number): Spot[] {
  let last = Number.NEGATIVE_INFINITY;
  return path.map(({ x, feeling }) => {
    last = Math.max(x * width, last + 0.5);
    return { x: last, y: height / 2 - feeling * height * reach };
  });
}
