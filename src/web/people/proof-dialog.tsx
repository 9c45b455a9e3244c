import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { DoorForm } from '#web/shell/door/door.tsx';
import { useWhyNot } from '#web/shell/door/why-not.ts';
import { accountWords } from '#words/account.ts';
import { peopleWords } from '#words/people.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Field } from '#web/ui/field.tsx';

type ProofDialogProps = {
  readonly title: string;
  readonly lead: ReactNode;
  readonly action: string;
  readonly look?: 'main' | 'danger';
  /** Whether a new password is chosen, too. */
  readonly chooses?: boolean;
  readonly onSend: (password: string, chosen: string) => Promise<unknown>;
  readonly onClose: () => void;
};

/** Asks for one's password before something that matters is done. */
export function ProofDialog({
  title,
  lead,
  action,
  look = 'main',
  chooses = false,
  onSend,
  onClose,
}: ProofDialogProps) {
  const t = useWords(peopleWords);
  const a = useWords(accountWords);
  const whyNot = useWhyNot();
  const reason = useWords(reasonWords);
  const [password, setPassword] = useState('');
  const [chosen, setChosen] = useState('');
  const send = useMutation({ mutationFn: () => onSend(password, chosen) });
  const isReady = password !== '' && (!chooses || chosen.length >= 10);
  return (
    <Dialog isOpen title={title} closeLabel={a('close')} onClose={onClose}>
      <p>{lead}</p>
      <DoorForm onSend={() => send.mutate()} error={whyNot(send.error, a('wrong-current'))}>
        <Field
          label={a('current-password')}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          isRequired
          autoFocus
        />
        {chooses && (
          <Field
            label={a('new-password')}
            hint={t('password-hint')}
            type="password"
            autoComplete="new-password"
            value={chosen}
            onChange={setChosen}
            isRequired
          />
        )}
        <DialogActions>
          <Button onPress={onClose}>{a('cancel')}</Button>
          <Button
            look={look}
            type="submit"
            isBusy={send.isPending}
            whyNot={!isReady && reason(password === '' ? 'password-first' : 'password-short')}
          >
            {action}
          </Button>
        </DialogActions>
      </DoorForm>
    </Dialog>
  );
}
