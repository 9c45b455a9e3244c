import { recordOf, type Records } from '#model/document/document.ts';
import type { TodayItem } from '#model/today/today-item.ts';
import { useFormat, type Format } from '#web/ui/language/format.ts';
import { todayWords } from '#words/today.ts';
import { type Say, useWords } from '#web/ui/language/use-words.ts';

/** The sentence that says why something is on somebody's day. */
export function useTodayText(item: TodayItem, records: Records): string {
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
      return experimentText(t, format, { item, records });
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

type Told = { readonly item: Item<'experiment'>; readonly records: Records };

function experimentText(t: Say<typeof todayWords>, format: Format, { item, records }: Told): string {
  const body = recordOf(records, 'experiment', item.experiment)?.body;
  const measure = recordOf(records, 'measure', body?.measure)?.body;
  const last = measure?.series?.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1);
  const aim = measure?.target === undefined ? '' : ` ${t('aiming-at', { target: format.number(measure.target) })}`;
  const now = measure && last ? `${measure.name}: ${format.number(last.value)} ${measure.unit ?? ''}${aim}. ` : '';
  return `${now}${t(`experiment-${item.state}`)}`;
}
