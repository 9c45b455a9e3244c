import { useState } from 'react';
import { useMay, useSession } from '#web/client/session.ts';
import { useRecordsOf } from '#web/client/use-document.ts';
import { AwayDialog } from '#web/people/away-dialog.tsx';
import { HandOverDialog } from '#web/people/hand-over-dialog.tsx';
import { Button } from '#web/ui/button.tsx';
import { useFormat } from '#web/ui/language/format.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { handOverWords } from '#words/hand-over.ts';

/** What somebody can do about all that they answer for: be away from it, or hand it over. */
export function OwnActs() {
  const t = useWords(handOverWords);
  const format = useFormat();
  const { workspace } = useSession();
  const mayEdit = useMay('edit');
  const [open, setOpen] = useState<'away' | 'hand-over'>();
  const me = useRecordsOf(workspace.id, 'person').find(({ id }) => id === workspace.person);
  if (!me || !mayEdit) return null;
  const until = me.body.away?.until;
  const close = () => setOpen(undefined);
  return (
    <>
      <Button look="plain" onPress={() => setOpen('away')}>
        {until === undefined ? t('will-be-away') : t('away-until', { day: format.day(until) })}
      </Button>
      <Button onPress={() => setOpen('hand-over')}>{t('hand-over')}</Button>
      {open === 'away' && <AwayDialog person={me} onClose={close} />}
      {open === 'hand-over' && <HandOverDialog from={me.id} onClose={close} />}
    </>
  );
}
