import { useQuery } from '@tanstack/react-query';
import { curveAt } from '#exchange/pictures/curve-path.ts';
import { pathText } from '#exchange/pictures/path.ts';
import { ribbon } from '#exchange/pictures/ribbon.ts';
import { heart, thundercloud } from '#exchange/pictures/shapes.ts';
import type { TodayRow, TodayShown } from '#protocol/http/practice.ts';
import { question } from '#web/client/ask.ts';
import { useSession } from '#web/client/session.ts';
import { SignParts } from '#web/journey/sign.tsx';
import { todayWords } from '#words/today.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './today.module.css';

/** What stands before a thing of the day: where on the path it lies, or when. */
export function TodaySide({ item }: { item: TodayRow }) {
  const t = useWords(todayWords);
  switch (item.kind) {
    case 'review':
    case 'action':
      return <When when={item.when}>{t(`in-days-${item.when}`, { n: Math.abs(item.days) })}</When>;
    case 'experiment':
      if (item.state === 'past-end') return <When when="overdue">{t('time-is-up')}</When>;
      return (
        <span className={css['day']}>
          {item.of === undefined ? t('under-way') : t('day-of', { day: item.day, of: item.of })}
        </span>
      );
    case 'trust-passed':
      return <When when="overdue">{t('days-ago', { n: item.days })}</When>;
    default:
      return <WhereOnPath item={item} />;
  }
}

function When({ when, children }: { when: 'overdue' | 'today' | 'soon'; children: string }) {
  return <span className={`${css['day']} ${css[when]}`}>{children}</span>;
}

const width = 150;
const height = 48;

/** The journey's path in miniature with the place marked on it. */
function WhereOnPath({ item }: { item: TodayRow }) {
  const { workspace } = useSession();
  const journeys = useQuery({
    ...question('listJourneys', { params: { ws: workspace.id } }),
  });
  const journey = journeys.data?.journeys.find(({ id }) => id === item.journey);
  const path = journey?.path ?? [];
  const look = journey?.basis === 'researched' ? undefined : css['assumed'];
  const points = path.map(({ x, feeling }) => ({
    x: 6 + x * (width - 12),
    y: height / 2 - feeling * (height / 2 - 8),
  }));
  const { along, mark } = item.shown;
  const x = along === undefined ? undefined : 6 + along * (width - 12);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} className={css['path']} aria-hidden="true">
      {points.length > 1 && <path d={pathText(ribbon(points, { width: 5, taper: 14 }))} className={look} />}
      {x !== undefined && <Spot x={x} y={curveAt(points, x) ?? height / 2} mark={mark} />}
    </svg>
  );
}

function Spot({ x, y, mark }: { x: number; y: number; mark: TodayShown['mark'] }) {
  if (!mark) return <circle cx={x} cy={y} r="5" className={css['spot']} />;
  return (
    <g transform={`translate(${x - 10} ${y - 10}) scale(0.84)`} className={css['sign']}>
      <SignParts shape={mark.type === 'heart' ? heart : thundercloud} />
    </g>
  );
}
