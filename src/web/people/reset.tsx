import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ask, question } from '#web/client/ask.ts';
import { Door, DoorForm } from '#web/shell/door/door.tsx';
import { LinkClosed } from '#web/people/link-closed.tsx';
import { useWhyNot } from '#web/shell/door/why-not.ts';
import { accountWords } from '#words/account.ts';
import { peopleWords } from '#words/people.ts';
import { shellWords } from '#words/shell.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Waiting } from '#web/ui/empty.tsx';
import { Field } from '#web/ui/field.tsx';

/** A one-time link by which somebody chooses a new password. */
export function Reset() {
  const t = useWords(peopleWords);
  const a = useWords(accountWords);
  const shell = useWords(shellWords);
  const whyNot = useWhyNot();
  const reason = useWords(reasonWords);
  const { token } = useParams({ strict: false });
  const params = { token: token ?? '' };
  const [password, setPassword] = useState('');
  const whose = useQuery({ ...question('readPasswordReset', { params }), retry: false });
  const choose = useMutation({ mutationFn: () => ask('resetPassword', { params, body: { password } }) });
  const toSignIn = <a href="/">{t('to-sign-in')}</a>;
  if (choose.isSuccess)
    return (
      <Door title={a('choose-password')} lead={a('reset-done')}>
        {toSignIn}
      </Door>
    );
  if (whose.isPending) return <Waiting label={shell('loading')} />;
  if (!whose.data) return <LinkClosed error={whose.error} onAgain={() => void whose.refetch()} />;
  const { name, email } = whose.data;
  return (
    <Door title={a('choose-password')} lead={a('choose-password-lead', { name, email })}>
      <DoorForm onSend={() => choose.mutate()} error={whyNot(choose.error)}>
        <Field
          label={a('new-password')}
          hint={t('password-hint')}
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
          isRequired
          autoFocus
        />
        <Button
          look="main"
          type="submit"
          isBusy={choose.isPending}
          whyNot={password.length < 10 && reason('password-short')}
        >
          {a('save')}
        </Button>
      </DoorForm>
    </Door>
  );
}
