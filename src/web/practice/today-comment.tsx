import { recordOf, type Records } from '#model/document/document.ts';
import type { TodayItem } from '#model/today/today-item.ts';
import { useSession } from '#web/client/session.ts';
import { useRecordsOf } from '#web/client/use-document.ts';
import { commentWords } from '#words/comments.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './today.module.css';

/** The words of the comment that is waiting, and whose they are. */
export function TodayComment({ item, records }: { item: TodayItem; records: Records }) {
  if (item.kind !== 'comments') return null;
  return <Said by={item.by} text={recordOf(records, 'comment', item.comment)?.body.text ?? ''} />;
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
