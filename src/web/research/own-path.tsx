import { curveLine } from '#exchange/pictures/curve-path.ts';
import { pathText } from '#exchange/pictures/path.ts';
import { ribbon } from '#exchange/pictures/ribbon.ts';
import { type PathPoint, widestGap } from '#model/research/own-path.ts';
import type { RoomPaths } from '#web/research/room.ts';
import { researchWords } from '#words/research.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './own-path.module.css';

const width = 380;
const height = 136;
const middle = 68;
const reach = 54;

/** One voice's path through the journey over the path of all. */
export function OwnPath({ alias, paths }: { alias: string; paths: RoomPaths }) {
  const t = useWords(researchWords);
  const { own, shared } = paths;
  const toScreen = ({ x, feeling }: PathPoint) => ({
    x: 6 + (x / paths.width) * (width - 12),
    y: middle - feeling * reach,
  });
  const gap = widestGap(own, shared);
  const isApart = gap !== undefined && Math.abs(gap.gap) >= 0.35;
  const at = isApart ? toScreen({ x: gap.x, feeling: 0 }).x : 0;
  const ends = isApart
    ? own
        .filter(({ x }) => x === gap.x)
        .flatMap((point) => [toScreen(point).y, toScreen({ ...point, feeling: point.feeling - gap.gap }).y])
    : [];
  const gapText = isApart ? t(gap.gap < 0 ? 'lower-here' : 'higher-here') : '';
  const ownOnScreen = own.map(toScreen);
  return (
    <section className={css['part']}>
      <h2>{t('own-path', { alias })}</h2>
      {own.length === 0 ? (
        <p>{t('no-own-path', { alias })}</p>
      ) : (
        <svg
          viewBox={`0 0 ${width} ${height}`}
          className={css['chart']}
          role="img"
          aria-label={t('own-path-chart', { alias, gap: gapText })}
        >
          <line x1="0" x2={width} y1={middle} y2={middle} className={css['zero']} />
          {shared.length > 1 && (
            <path d={pathText(ribbon(shared.map(toScreen), { width: 8, taper: 24 }))} className={css['shared']} />
          )}
          {ownOnScreen.length > 1 && <path d={pathText(curveLine(ownOnScreen))} className={css['own']} />}
          {ownOnScreen.map(({ x, y }) => (
            <circle key={x} cx={x} cy={y} r="3.2" className={css['dot']} />
          ))}
          {isApart && <line x1={at} x2={at} y1={ends[0]} y2={ends[1]} className={css['apart']} />}
        </svg>
      )}
      {isApart && (
        <p className={at > width / 2 ? css['right'] : ''} aria-hidden="true">
          {gapText}
        </p>
      )}
    </section>
  );
}
