import { useState } from 'react';
import type { Member } from '#protocol/http/people.ts';
import { useHandOver } from '#web/people/hand-over-dialog.tsx';
import { HandOverFields, type Handing } from '#web/people/hand-over-fields.tsx';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { useWords } from '#web/ui/language/use-words.ts';
import { peopleWords } from '#words/people.ts';
import css from './settings.module.css';

type RemoveMemberProps = { readonly member: Member; readonly onRemove: () => void; readonly onClose: () => void };

/** Takes a member out; what they answer for is handed over before, or it is said what nobody answers for then. */
export function RemoveMember({ member: { name, person }, onRemove, onClose }: RemoveMemberProps) {
  const t = useWords(peopleWords);
  const [handing, setHanding] = useState<Handing>({ to: undefined, note: '' });
  const { give, error } = useHandOver(person ?? '');
  const remove = () => {
    if (handing.to === undefined) onRemove();
    else give.mutate(handing, { onSuccess: onRemove });
  };
  return (
    <Dialog isOpen title={t('remove-name', { name })} closeLabel={t('close')} onClose={onClose}>
      <p>{t('remove-why', { name })}</p>
      {person !== undefined && <HandOverFields from={person} name={name} value={handing} onChange={setHanding} />}
      {error !== undefined && (
        <p className={css['wrong']} role="alert">
          {error}
        </p>
      )}
      <DialogActions>
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button look="danger" isBusy={give.isPending} onPress={remove}>
          {t('remove')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
