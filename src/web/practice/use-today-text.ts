import type { TodayItem } from '#model/today/today-item.ts';
import type { TodayRow } from '#protocol/http/practice.ts';
import { useFormat, type Format } from '#web/ui/language/format.ts';
import { todayWords } from '#words/today.ts';
import { type Say, useWords } from '#web/ui/language/use-words.ts';

/** The sentence that says why something is on somebody's day. */
export function useTodayText(item: TodayRow): string {
  const t = useWords(todayWords);
  const format = useFormat();
  const day = item.date === undefined ? '' : format.day(item.date);
  switch (item.kind) {
    case 'voices':
      return t('new-voices', { n: item.excerpts.length, day: format.shortDay(item.since) });
    case 'unowned':
      return `${t(`missing-${item.missing}`)} ${t(`near-${item.near}`)}`;
    case 'touchpoint-review':
      return t('touchpoint-to-review', { day });
    case 'review':
      return bringText(t, item.bring);
    case 'comments':
      return t(`comment-${item.why}`);
    case 'trust-passed':
      return t('trust-passed', { day });
    case 'hypothesis':
      return t('still-hypothesis');
    case 'experiment':
      return experimentText(t, format, { state: item.state, measured: item.shown.measured });
    case 'action':
      return t('you-took-it-on', { day });
    default:
      return item.finding.suggestion;
  }
}

type Item<Kind extends TodayItem['kind']> = Extract<TodayItem, { kind: Kind }>;

function bringText(t: Say<typeof todayWords>, { voices, experiments, findings }: Item<'review'>['bring']): string {
  const list = [
    ...(voices > 0 ? [t('bring-voices', { n: voices })] : []),
    ...(experiments > 0 ? [t('bring-experiments', { n: experiments })] : []),
    ...(findings > 0 ? [t('bring-findings', { n: findings })] : []),
  ];
  return list.length === 0 ? t('bring-nothing') : t('bring', { list: list.join(', ') });
}

type Told = Pick<Item<'experiment'>, 'state'> & Pick<TodayRow['shown'], 'measured'>;

function experimentText(t: Say<typeof todayWords>, format: Format, { state, measured }: Told): string {
  const { name, value, unit = '', target } = measured ?? {};
  const aim = target === undefined ? '' : ` ${t('aiming-at', { target: format.number(target) })}`;
  const now = value === undefined ? '' : `${name}: ${format.number(value)} ${unit}${aim}. `;
  return `${now}${t(`experiment-${state}`)}`;
}
