import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Member } from '#protocol/http/people.ts';
import { ask, keyOf } from '#web/client/ask.ts';
import { useSession } from '#web/client/session.ts';
import { LibraryChoice } from '#web/journey/library/library-choice.tsx';
import { useFreePeople } from '#web/people/use-free-people.ts';
import { useWhyNot } from '#web/shell/door/why-not.ts';
import { useAnswerPerson } from '#web/shell/are-you.tsx';
import { accountWords } from '#words/account.ts';
import { peopleWords } from '#words/people.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { reasonWords } from '#words/reasons.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Field } from '#web/ui/field.tsx';
import css from './settings.module.css';

/** What an owner does for a member who has lost their password or phone, or whose account is to go. */
export function HelpMember({ member: { user, name, person }, onClose }: { member: Member; onClose: () => void }) {
  const t = useWords(peopleWords);
  const a = useWords(accountWords);
  const reason = useWords(reasonWords);
  const whyNot = useWhyNot();
  const { workspace } = useSession();
  const answer = useAnswerPerson(user);
  const isFree = useFreePeople(workspace.id);
  const params = { ws: workspace.id, user };
  const link = useMutation({ mutationFn: () => ask('makePasswordReset', { params }) });
  const twoFactor = useMutation({ mutationFn: () => ask('endTwoFactorOf', { params }) });
  const [isRemoving, setRemoving] = useState(false);
  const error = whyNot(answer.error ?? link.error ?? twoFactor.error);
  if (isRemoving) return <RemoveAccount name={name} user={user} onClose={onClose} />;
  return (
    <Dialog isOpen title={a('help-with', { name })} closeLabel={a('close')} onClose={onClose}>
      <LibraryChoice
        type="person"
        label={t('person-of-library')}
        none={t('person-of-their-own')}
        value={person}
        isOffered={isFree}
        whyNot={answer.isPending && reason('being-kept')}
        onChange={(chosen) => {
          if (chosen !== undefined) answer.mutate({ person: chosen, is: true });
          else if (person !== undefined) answer.mutate({ person, is: false });
        }}
      />
      <p className={css['soft']}>{a('password-link-lead', { name })}</p>
      {link.data ? (
        <Field
          label={t('link')}
          value={link.data.url}
          isReadOnly
          autoFocus
          onFocus={(event) => event.target instanceof HTMLInputElement && event.target.select()}
        />
      ) : (
        <Button isBusy={link.isPending} onPress={() => link.mutate()}>
          {a('password-link')}
        </Button>
      )}
      <Button isBusy={twoFactor.isPending || twoFactor.isSuccess} onPress={() => twoFactor.mutate()}>
        {a(twoFactor.isSuccess ? 'is-done' : 'two-factor-reset')}
      </Button>
      {error !== undefined && (
        <p className={css['wrong']} role="alert">
          {error}
        </p>
      )}
      <DialogActions>
        <Button look="danger" onPress={() => setRemoving(true)}>
          {a('remove-account')}
        </Button>
        <Button onPress={onClose}>{a('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

type RemoveAccountProps = { readonly name: string; readonly user: string; readonly onClose: () => void };

/** Asks once more, with the person's name, before what cannot be undone. */
function RemoveAccount({ name, user, onClose }: RemoveAccountProps) {
  const t = useWords(peopleWords);
  const a = useWords(accountWords);
  const whyNot = useWhyNot();
  const { workspace } = useSession();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => ask('removeAccountOf', { params: { ws: workspace.id, user } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keyOf('listMembers') });
      onClose();
    },
  });
  const error = whyNot(remove.error);
  return (
    <Dialog isOpen title={a('remove-account-of', { name })} closeLabel={a('close')} onClose={onClose}>
      <p>{a('remove-account-of-lead', { name })}</p>
      {error !== undefined && (
        <p className={css['wrong']} role="alert">
          {error}
        </p>
      )}
      <DialogActions>
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button look="danger" isBusy={remove.isPending} onPress={() => remove.mutate()}>
          {a('remove-account')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
