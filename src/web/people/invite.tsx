import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { ask, keyOf, question } from '#web/client/ask.ts';
import { Door } from '#web/shell/door/door.tsx';
import { type Who, WhoForm } from '#web/people/who-form.tsx';
import { LinkClosed } from '#web/people/link-closed.tsx';
import { useWhyNot } from '#web/shell/door/why-not.ts';
import { peopleWords } from '#words/people.ts';
import { shellWords } from '#words/shell.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Checked } from '#web/ui/checked.tsx';
import { Waiting } from '#web/ui/empty.tsx';

/** A link that lets one person into one workspace. */
export function Invite() {
  const t = useWords(peopleWords);
  const shell = useWords(shellWords);
  const whyNot = useWhyNot();
  const { token } = useParams({ strict: false });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [isPerson, setPerson] = useState(true);
  const invite = useQuery({
    ...question('readInvite', { params: { token: token ?? '' } }),
    retry: false,
  });
  const join = useMutation({
    mutationFn: (who: Who) => ask('acceptInvite', { params: { token: token ?? '' }, body: { ...who, isPerson } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keyOf('readMe') });
      await navigate({ to: '/' });
    },
  });
  if (invite.isPending) return <Waiting label={shell('loading')} />;
  if (!invite.data) return <LinkClosed error={invite.error} onAgain={() => void invite.refetch()} />;
  const { workspace, role, person } = invite.data;
  return (
    <Door title={t('welcome')} lead={t('invited-lead', { workspace, role: t(role).toLocaleLowerCase() })}>
      <WhoForm
        action={t('join')}
        isPending={join.isPending}
        error={whyNot(join.error)}
        called={person}
        onSend={(who) => join.mutate(who)}
      >
        {person !== undefined && (
          <Checked
            label={t('invited-as', { person })}
            hint={t(isPerson ? 'invited-as-hint' : 'not-invited-as-hint', { person })}
            isSelected={isPerson}
            onChange={setPerson}
          />
        )}
      </WhoForm>
    </Door>
  );
}
