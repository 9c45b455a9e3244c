import { recordOf, type Records } from '#model/document/document.ts';
import type { TodayItem } from '#model/today/today-item.ts';
import { useSelected } from '#web/client/use-document.ts';
import { wordsOfPlace } from '#web/journey/comments/comment-place.ts';
import { placeName } from '#web/journey/place-names.ts';
import { TodayAction } from '#web/practice/today-action.tsx';
import { TodayComment } from '#web/practice/today-comment.tsx';
import { TodaySide } from '#web/practice/today-side.tsx';
import { TodayVoice } from '#web/practice/today-voice.tsx';
import { useTodayText } from '#web/practice/use-today-text.ts';
import { todayWords } from '#words/today.ts';
import { type Say, useWords } from '#web/ui/language/use-words.ts';
import css from './today.module.css';

/** One thing of the day: when or where, what, and what to do about it. */
export function TodayRow({ item, withJourney }: { item: TodayItem; withJourney: boolean }) {
  const t = useWords(todayWords);
  const records = useSelected(item.journey, recordsIn, Object.is);
  const tell = useTodayText(item, records);
  const title = titleOf(t, item, records);
  const journey = recordOf(records, 'journey', item.journey)?.body.name ?? '';
  return (
    <li className={css['row']}>
      <TodaySide item={item} records={records} />
      <div className={css['words']}>
        <b>{title}</b>
        <p>{tell}</p>
        <TodayVoice item={item} />
        <TodayComment item={item} records={records} />
        {withJourney && title !== journey && <p className={css['journey']}>{journey}</p>}
      </div>
      <div className={css['do']}>
        <TodayAction item={item} records={records} title={title} />
      </div>
    </li>
  );
}

const recordsIn = ({ records }: { readonly records: Records }): Records => records;

function titleOf(t: Say<typeof todayWords>, item: TodayItem, records: Records): string {
  const journey = recordOf(records, 'journey', item.journey)?.body.name ?? '…';
  switch (item.kind) {
    case 'experiment':
      return recordOf(records, 'experiment', item.experiment)?.body.change || t('experiment-unsaid');
    case 'action':
      return recordOf(records, 'review', item.review)?.body.actions?.[item.action]?.text ?? '…';
    case 'comments':
      return wordsOfPlace(records, item.target) || placeName(records, item.place) || journey;
    case 'finding':
      return item.finding.message;
    default:
      return placeName(records, item.place) || journey;
  }
}
