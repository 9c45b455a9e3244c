import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask, keyOf, question } from '#web/client/ask.ts';
import { useSession } from '#web/client/session.ts';
import { accountWords } from '#words/account.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { peopleWords } from '#words/people.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import css from './settings.module.css';

/** Invitations that still let somebody in, to be taken back. */
export function SettingsInvites() {
  const t = useWords(peopleWords);
  const a = useWords(accountWords);
  const format = useFormat();
  const { workspace } = useSession();
  const queries = useQueryClient();
  const params = { ws: workspace.id };
  const open = useQuery(question('listInvites', { params }));
  const takeBack = useMutation({
    mutationFn: (invite: string) => ask('takeInviteBack', { params: { ...params, invite } }),
    onSettled: () => queries.invalidateQueries({ queryKey: keyOf('listInvites') }),
  });
  if (!open.data || open.data.invites.length === 0) return null;
  return (
    <>
      <h3 className={css['sub']}>{a('open-invites')}</h3>
      <ul className={css['sessions']}>
        {open.data.invites.map(({ id, role, person, by, expires }) => (
          <li key={id}>
            <span className={css['who']}>
              <b>{person === undefined ? t(role) : t('invite-for', { person, role: t(role).toLocaleLowerCase() })}</b>
              <span className={css['faint']}>{a('invite-by', { name: by ?? '', day: format.day(expires) })}</span>
            </span>
            <Button
              small
              aria-label={a('take-back-one', { role: t(role).toLocaleLowerCase() })}
              isBusy={takeBack.isPending}
              onPress={() => takeBack.mutate(id)}
            >
              {a('take-back')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
