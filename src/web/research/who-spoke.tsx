import { useState } from 'react';
import { Form } from 'react-aria-components';
import { recordsOf } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';
import { newId } from '#web/client/new-id.ts';
import type { OpenDocument } from '#web/client/use-document.ts';
import { nextAlias } from '#web/research/next-alias.ts';
import { bodyOf, nobodyYet, ParticipantFields } from '#web/research/participant-fields.tsx';
import { participantOptions } from '#web/research/participant-options.ts';
import { researchWords } from '#words/research.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Select } from '#web/ui/select.tsx';
import css from './new-interview.module.css';
import { addRecord, editRecord } from '#model/commands/make-command.ts';

type WhoSpokeProps = {
  readonly interview: RecordOf<'interview'>;
  readonly doc: OpenDocument;
  readonly library: OpenDocument;
  readonly onClose: () => void;
};

const somebodyNew = 'somebody new';

/** Says who an interview was with, where nobody has: somebody new with what they agreed to, or somebody who is known. */
export function WhoSpoke({ interview, doc, library, onClose }: WhoSpokeProps) {
  const t = useWords(researchWords);
  const reason = useWords(reasonWords);
  const { records } = library;
  const [who, setWho] = useState(somebodyNew);
  const [person, setPerson] = useState(() => {
    const alias = nextAlias(recordsOf(records, 'participant').flatMap(({ body }) => body.alias ?? []));
    return { ...nobodyYet, alias };
  });
  const save = () => {
    const id = who === somebodyNew ? newId() : who;
    if (who === somebodyNew) library.send(addRecord('participant', { id, body: bodyOf(person) }));
    const set = { participant: { was: interview.body.participant, is: id } };
    doc.send(editRecord('interview', interview.id, set));
    onClose();
  };
  return (
    <Dialog title={t('participant')} closeLabel={t('close')} isOpen onClose={onClose}>
      <Form
        className={css['form'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Select
          label={t('participant')}
          labelHidden
          value={who}
          options={[{ id: somebodyNew, name: t('new-participant') }, ...participantOptions(records)]}
          onChange={setWho}
        />
        {who === somebodyNew && <ParticipantFields draft={person} onChange={setPerson} />}
        <DialogActions>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            look="main"
            type="submit"
            whyNot={who === somebodyNew && person.alias.trim() === '' && reason('alias-first')}
          >
            {t('save')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
