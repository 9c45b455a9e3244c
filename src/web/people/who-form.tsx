import { type ReactNode, useState } from 'react';
import { DoorForm } from '#web/shell/door/door.tsx';
import { peopleWords } from '#words/people.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Field } from '#web/ui/field.tsx';

export type Who = { readonly name: string; readonly email: string; readonly password: string };

type WhoFormProps = {
  readonly action: string;
  readonly isPending: boolean;
  readonly error?: string | undefined;
  /** Who it is for, as far as that is known. */
  readonly called?: string | undefined;
  /** What else is asked, under the password. */
  readonly children?: ReactNode;
  readonly onSend: (who: Who) => void;
};

/** Name, e-mail and a password of one's own choice. */
export function WhoForm({ action, isPending, error, called = '', children, onSend }: WhoFormProps) {
  const t = useWords(peopleWords);
  const reason = useWords(reasonWords);
  const [name, setName] = useState(called);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const ready = name.trim() !== '' && email.includes('@') && password.length >= 10;
  return (
    <DoorForm onSend={() => onSend({ name: name.trim(), email: email.trim(), password })} error={error}>
      <Field label={t('name')} autoComplete="name" value={name} onChange={setName} isRequired autoFocus />
      <Field label={t('email')} type="email" autoComplete="username" value={email} onChange={setEmail} isRequired />
      <Field
        label={t('password')}
        hint={t('password-hint')}
        type="password"
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        isRequired
      />
      {children}
      <Button look="main" type="submit" isBusy={isPending} whyNot={!ready && reason('who-first')}>
        {action}
      </Button>
    </DoorForm>
  );
}
