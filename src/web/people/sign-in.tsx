import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '#web/client/http.ts';
import { Door, DoorForm } from '#web/people/door.tsx';
import { whyNot } from '#web/people/why-not.ts';
import { peopleWords } from '#web/text/people.ts';
import { useWords } from '#web/text/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Field } from '#web/ui/field.tsx';

export function SignIn() {
  const t = useWords(peopleWords);
  const queries = useQueryClient();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: () => ask('/api/auth/sign-in/email', { body: { email, password } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['me'] }),
  });
  return (
    <Door title={t('sign-in')} lead={t('sign-in-lead')}>
      <DoorForm onSend={() => signIn.mutate()} error={whyNot(t, signIn.error)}>
        <Field label={t('email')} type="email" autoComplete="username" value={email} onChange={setEmail} isRequired />
        <Field
          label={t('password')}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          isRequired
        />
        <Button look="main" type="submit" isDisabled={signIn.isPending || email === '' || password === ''}>
          {t('sign-in')}
        </Button>
      </DoorForm>
    </Door>
  );
}
