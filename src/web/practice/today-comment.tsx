import type { TodayRow } from '#protocol/http/practice.ts';
import { useSession } from '#web/client/session.ts';
import { useRecordsOf } from '#web/client/use-document.ts';
import { commentWords } from '#words/comments.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './today.module.css';

/** The words of the comment that is waiting, and whose they are. */
export function TodayComment({ item }: { item: TodayRow }) {
  if (item.kind !== 'comments') return null;
  return <Said by={item.by} text={item.shown.comment ?? ''} />;
}

function Said({ by, text }: { by: string | undefined; text: string }) {
  const t = useWords(commentWords);
  const { workspace } = useSession();
  const people = useRecordsOf(workspace.id, 'person');
  const name = people.find(({ id }) => id === by)?.body.name ?? t('somebody');
  return (
    <p className={css['comment']}>
      <b>{name}</b> {text.length > 240 ? `${text.slice(0, 240)}…` : text}
    </p>
  );
}
