import { commentWords } from '#words/comments.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { dayAndTime, howLongAgo } from '#web/ui/language/when.ts';
import css from './comments.module.css';

export function CommentTime({ at }: { at: string | undefined }) {
  const t = useWords(commentWords);
  const language = useLanguage();
  if (at === undefined) return null;
  return (
    <time className={css['faint']} dateTime={at} title={dayAndTime(language, at)}>
      {howLongAgo(language, at, Date.now()) ?? t('just-now')}
    </time>
  );
}
