import { useState } from 'react';
import { setValue } from '#model/commands/make-command.ts';
import type { RecordOf } from '#model/document/records.ts';
import { useSession } from '#web/client/session.ts';
import { useDocument } from '#web/client/use-document.ts';
import { LibraryChoice } from '#web/journey/library/library-choice.tsx';
import { Button } from '#web/ui/button.tsx';
import { DayField } from '#web/ui/day-field.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { useWords } from '#web/ui/language/use-words.ts';
import { handOverWords } from '#words/hand-over.ts';
import { reasonWords } from '#words/reasons.ts';
import css from './settings.module.css';

/** Until when somebody is away, and who answers meanwhile. */
export function AwayDialog({ person, onClose }: { person: RecordOf<'person'>; onClose: () => void }) {
  const t = useWords(handOverWords);
  const reason = useWords(reasonWords);
  const { send } = useDocument(useSession().workspace.id);
  const was = person.body.away;
  const [away, setAway] = useState(was ?? {});
  const say = (is: typeof was) => {
    send(setValue(person, 'away', is));
    onClose();
  };
  return (
    <Dialog isOpen title={t('will-be-away')} closeLabel={t('close')} onClose={onClose}>
      <p className={css['soft']}>{t('away-lead')}</p>
      <DayField label={t('first-day')} value={away.from} onChange={(from) => setAway({ ...away, from })} />
      <DayField label={t('last-day')} value={away.until} onChange={(until) => setAway({ ...away, until })} />
      <LibraryChoice
        type="person"
        label={t('who-stands-in')}
        none={t('deputies')}
        value={away.standIn}
        isOffered={(id) => id !== person.id}
        onChange={(standIn) => setAway({ ...away, standIn })}
      />
      <DialogActions>
        {was && <Button onPress={() => say(undefined)}>{t('back-now')}</Button>}
        <Button look="main" whyNot={away.until === undefined && reason('last-day-first')} onPress={() => say(away)}>
          {t('save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
