import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, keyOf, question } from '#web/client/ask.ts';
import { ProblemError } from '#web/client/http.ts';
import { Door, DoorForm } from '#web/shell/door/door.tsx';
import { useWhyNot } from '#web/shell/door/why-not.ts';
import { accountWords } from '#words/account.ts';
import { peopleWords } from '#words/people.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Field } from '#web/ui/field.tsx';

const isAboutCode = (error: unknown): boolean =>
  error instanceof ProblemError && ['two-factor-needed', 'wrong-code'].includes(error.problem.code);

/** Whether nobody owns the installation yet: then nobody can sign in, and the way in is the link that was printed. */
function useIsUnclaimed(): boolean {
  const setup = useQuery(question('readSetup'));
  return setup.data?.claimed === false;
}

/** E-mail and password; and where the account asks for it, a code after these. */
export function SignIn() {
  const t = useWords(peopleWords);
  const a = useWords(accountWords);
  const whyNot = useWhyNot();
  const reason = useWords(reasonWords);
  const queries = useQueryClient();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [asksCode, setAsksCode] = useState(false);
  const signIn = useMutation({
    mutationFn: () => ask('signIn', { body: { email, password, ...(asksCode && { code: code.trim() }) } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keyOf('readMe') }),
    onError: (error) => setAsksCode(asksCode || isAboutCode(error)),
  });
  const isFirstAsked = signIn.error instanceof ProblemError && signIn.error.problem.code === 'two-factor-needed';
  const error = isFirstAsked ? undefined : whyNot(signIn.error);
  const isUnclaimed = useIsUnclaimed();
  if (isUnclaimed) return <Door title={t('nobody-owns')} lead={t('nobody-owns-why')} />;
  if (asksCode)
    return (
      <Door title={a('two-factor')} lead={a('code-lead')}>
        <DoorForm onSend={() => signIn.mutate()} error={error}>
          <Field
            label={a('code')}
            hint={a('code-hint')}
            autoComplete="one-time-code"
            value={code}
            onChange={setCode}
            isRequired
            autoFocus
          />
          <Button
            look="main"
            type="submit"
            isBusy={signIn.isPending}
            whyNot={code.trim() === '' && reason('code-first')}
          >
            {a('continue')}
          </Button>
        </DoorForm>
      </Door>
    );
  return (
    <Door title={t('sign-in')} lead={t('sign-in-lead')}>
      <DoorForm onSend={() => signIn.mutate()} error={error}>
        <Field label={t('email')} type="email" autoComplete="username" value={email} onChange={setEmail} isRequired />
        <Field
          label={t('password')}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          isRequired
        />
        <Button
          look="main"
          type="submit"
          isBusy={signIn.isPending}
          whyNot={(email === '' || password === '') && reason('email-and-password')}
        >
          {t('sign-in')}
        </Button>
      </DoorForm>
    </Door>
  );
}
