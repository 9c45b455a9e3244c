import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { RecordOf } from '#model/document/records.ts';
import type { OpenDocument } from '#web/client/use-document.ts';
import { bodyOf, draftOf, ParticipantFields } from '#web/research/participant-fields.tsx';
import { researchWords } from '#words/research.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import css from './new-interview.module.css';
import { setValues } from '#model/commands/make-command.ts';

export type EditParticipantProps = {
  readonly person: RecordOf<'participant'>;
  readonly library: OpenDocument;
  readonly onClose: () => void;
};

/** What is kept about a participant, changed. */
export function EditParticipant({ person, library, onClose }: EditParticipantProps) {
  const t = useWords(researchWords);
  const reason = useWords(reasonWords);
  const [draft, setDraft] = useState(() => draftOf(person.body));
  const save = () => {
    const { alias, group, consent, retainUntil } = bodyOf(draft);
    const seen = { ...person, body: bodyOf(draftOf(person.body)) };
    const command = setValues(seen, { alias, group, consent, retainUntil });
    if (Object.keys(command.set).length > 0) library.send(command);
    onClose();
  };
  return (
    <Dialog title={person.body.alias ?? t('participant')} closeLabel={t('close')} isOpen onClose={onClose}>
      <Form
        className={css['form'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <ParticipantFields draft={draft} onChange={setDraft} isKnown />
        <DialogActions>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button look="main" type="submit" whyNot={draft.alias.trim() === '' && reason('alias-first')}>
            {t('save')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
