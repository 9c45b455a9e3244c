import type { OverlapQuestion } from '#protocol/http/behaviour.ts';
import { useOverlap } from '#web/behaviour/use-event-files.ts';
import { useWhyNot } from '#web/behaviour/why-not.ts';
import { useSession } from '#web/client/session.ts';
import { behaviourWords } from '#words/behaviour.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './behaviour.module.css';

/** How many rows of the file other logs of these journeys hold already: each would count twice. */
export function OverlapOfRows({ question }: { question: OverlapQuestion }) {
  const t = useWords(behaviourWords);
  const whyNot = useWhyNot();
  const { workspace } = useSession();
  const { data, error } = useOverlap(workspace.id, question);
  if (error)
    return (
      <p className={css['faint']}>
        {t('overlap-unknown')} {whyNot(error)}
      </p>
    );
  if (!data || data.logs.length === 0) return null;
  return (
    <div className={css['warn']} role="status">
      <ul>
        {data.logs.map(({ log, name, rows }) => (
          <li key={log}>{t('overlap', { rows, all: data.rows, name })}</li>
        ))}
      </ul>
      <p>{t('overlap-why')}</p>
    </div>
  );
}
