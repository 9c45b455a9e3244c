import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask, keyOf, question } from '#web/client/ask.ts';
import { useSession } from '#web/client/session.ts';
import { Button } from '#web/ui/button.tsx';
import { useWords } from '#web/ui/language/use-words.ts';
import { Part } from '#web/ui/page.tsx';
import { handOverWords } from '#words/hand-over.ts';
import css from './today.module.css';

/** What others have handed over to whoever reads, with what they said, until it has been read. */
export function HandedToYou() {
  const t = useWords(handOverWords);
  const { workspace } = useSession();
  const queries = useQueryClient();
  const params = { ws: workspace.id };
  const given = useQuery(question('listHandOvers', { params })).data ?? [];
  const see = useMutation({
    mutationFn: (id: string) => ask('seeHandOver', { params: { ...params, id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: keyOf('listHandOvers') }),
  });
  if (given.length === 0) return null;
  return (
    <Part title={t('given-to-you')}>
      <ul>
        {given.map(({ id, from = '', note, places }) => (
          <li key={id} className={css['row']}>
            <span />
            <div className={css['words']}>
              <b>{t('given-by', { name: from, places })}</b>
              {note !== undefined && <p>{note}</p>}
            </div>
            <div className={css['do']}>
              <Button aria-label={`${t('seen')}: ${from}`} onPress={() => see.mutate(id)}>
                {t('seen')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Part>
  );
}
