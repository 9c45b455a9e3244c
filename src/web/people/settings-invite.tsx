import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type Role, roles } from '#model/people/role.ts';
import type { Invited } from '#protocol/http/people.ts';
import { ask } from '#web/client/ask.ts';
import { useSession } from '#web/client/session.ts';
import { useSaved } from '#web/client/use-saved.ts';
import { LibraryChoice } from '#web/journey/library/library-choice.tsx';
import { useFreePeople } from '#web/people/use-free-people.ts';
import { useWhyNot } from '#web/shell/door/why-not.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { peopleWords } from '#words/people.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Field } from '#web/ui/field.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Select } from '#web/ui/select.tsx';
import css from './settings.module.css';

/** A link that lets one person in: choose the role, make it, copy it. */
export function SettingsInvite({ onClose }: { onClose: () => void }) {
  const t = useWords(peopleWords);
  const whyNot = useWhyNot();
  const { workspace } = useSession();
  const [role, setRole] = useState<Role>('editor');
  const [person, setPerson] = useState<string>();
  const isFree = useFreePeople(workspace.id);
  const saved = useSaved(workspace.id);
  const make = useMutation({
    mutationFn: async () => {
      await saved();
      const body = { role, ...(person !== undefined && { person }) };
      return ask('makeInvite', { params: { ws: workspace.id }, body });
    },
  });
  const choosePerson = (chosen: string | undefined) => {
    setPerson(chosen);
    make.reset();
  };
  const chooseRole = (chosen: string) => {
    const next = roles.find((one) => one === chosen);
    if (!next) return;
    setRole(next);
    make.reset();
  };
  return (
    <Dialog isOpen title={t('invite-to', { workspace: workspace.name })} closeLabel={t('close')} onClose={onClose}>
      <p className={css['soft']}>{t('invite-lead')}</p>
      <LibraryChoice
        type="person"
        label={t('invite-who')}
        none={t('invite-anybody')}
        value={person}
        isOffered={isFree}
        onChange={choosePerson}
      />
      <p className={css['soft']}>{t(person === undefined ? 'invite-who-hint' : 'invite-who-named')}</p>
      <Select
        label={t('role')}
        options={roles.map((one) => ({ id: one, name: `${t(one)} – ${t(`may-${one}`)}` }))}
        value={role}
        onChange={chooseRole}
      />
      {make.data && <LinkToCopy invited={make.data} />}
      {make.error && (
        <p className={css['wrong']} role="alert">
          {whyNot(make.error)}
        </p>
      )}
      <DialogActions>
        <Button onPress={onClose}>{t('close')}</Button>
        <Button look={make.data ? 'quiet' : 'main'} isBusy={make.isPending} onPress={() => make.mutate()}>
          {t(make.data ? 'another-link' : 'make-link')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function LinkToCopy({ invited: { url, expires } }: { invited: Invited }) {
  const t = useWords(peopleWords);
  const format = useFormat();
  const [copied, setCopied] = useState<string>();
  const copy = () =>
    navigator.clipboard.writeText(url).then(
      () => setCopied(url),
      () => setCopied(undefined),
    );
  return (
    <div className={css['link']}>
      <Field
        label={t('link')}
        hint={t('link-until', { day: format.day(expires) })}
        value={url}
        isReadOnly
        autoFocus
        onFocus={(event) => event.target instanceof HTMLInputElement && event.target.select()}
      />
      <Button onPress={() => void copy()}>
        <Icon name={copied === url ? 'tick' : 'link'} />
        {t(copied === url ? 'copied' : 'copy')}
      </Button>
    </div>
  );
}
