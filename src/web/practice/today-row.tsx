import type { TodayRow as Row } from '#protocol/http/practice.ts';
import { TodayAction } from '#web/practice/today-action.tsx';
import { TodayComment } from '#web/practice/today-comment.tsx';
import { TodaySide } from '#web/practice/today-side.tsx';
import { useTodayText } from '#web/practice/use-today-text.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { handOverWords } from '#words/hand-over.ts';
import { todayWords } from '#words/today.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { quoted } from '#web/ui/voice.tsx';
import css from './today.module.css';

type RowProps = { readonly item: Row; readonly journey: string; readonly withJourney: boolean };

/** One thing of the day: when or where, what, and what to do about it. */
export function TodayRow({ item, journey, withJourney }: RowProps) {
  const tell = useTodayText(item);
  const title = useTitle(item) || journey;
  const own = useWords(handOverWords);
  const format = useFormat();
  const language = useLanguage();
  const { voice } = item.shown;
  return (
    <li className={css['row']}>
      <TodaySide item={item} />
      <div className={css['words']}>
        <b>{title}</b>
        <p>{tell}</p>
        {voice !== undefined && <blockquote className={css['voice']}>{quoted(language, voice)}</blockquote>}
        <TodayComment item={item} />
        {item.instead && (
          <p className={css['journey']}>
            {own('yours-while', { name: item.instead.name, day: format.day(item.instead.until) })}
          </p>
        )}
        {withJourney && title !== journey && <p className={css['journey']}>{journey}</p>}
      </div>
      <div className={css['do']}>
        <TodayAction item={item} title={title} />
      </div>
    </li>
  );
}

function useTitle(item: Row): string | undefined {
  const t = useWords(todayWords);
  if (item.kind === 'finding') return item.finding.message;
  if (item.kind === 'experiment') return item.shown.title || t('experiment-unsaid');
  return item.shown.title;
}
