import { type ReactNode, useState } from 'react';
import { dayOf } from '#base/clock.ts';
import { recordOf } from '#model/document/document.ts';
import { consentToWords } from '#model/research/consent.ts';
import { mayRead } from '#model/research/may-read.ts';
import type { RecordOf } from '#model/document/records.ts';
import { useMay, useSession } from '#web/client/session.ts';
import type { OpenDocument } from '#web/client/use-document.ts';
import { EditParticipant } from '#web/research/edit-participant.tsx';
import { WhoSpoke } from '#web/research/who-spoke.tsx';
import { GiveReason } from '#web/research/give-reason.tsx';
import { withheldWords } from '#words/withheld.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';
import css from './transcript-place.module.css';

type WithheldPlaceProps = {
  readonly interview: RecordOf<'interview'>;
  readonly doc: OpenDocument;
  readonly library: OpenDocument;
  readonly top: ReactNode;
};

/** An interview whose words are kept from whoever looks: why, and what can be done. */
export function WithheldPlace({ interview, doc, library, top }: WithheldPlaceProps) {
  const t = useWords(withheldWords);
  const { workspace } = useSession();
  const mayResearch = useMay('research');
  const [open, setOpen] = useState<'reason' | 'consent'>();
  const person = recordOf(library.records, 'participant', interview.body.participant);
  const consent = consentToWords({ participant: person, method: interview.body.method }, dayOf(Date.now()));
  const answer = mayRead({ material: 'transcript', reader: { from: 'inside', role: workspace.role }, consent });
  const why = answer.may === 'yes' ? 'consent-missing' : answer.why;
  const actions = (
    <>
      {mayResearch && !person?.erased && (
        <Button look="main" onPress={() => setOpen('consent')}>
          {t('note-consent')}
        </Button>
      )}
      {answer.may === 'with-reason' && <Button onPress={() => setOpen('reason')}>{t('give-reason')}</Button>}
    </>
  );
  return (
    <>
      {top}
      <main id="content" className={css['place']}>
        <Empty title={t(why === 'role' ? 'not-your-role' : 'not-shown')} actions={actions}>
          {t(why === 'journey' || why === 'erased' ? 'consent-missing' : why)}
        </Empty>
      </main>
      {open === 'consent' && person && (
        <EditParticipant person={person} library={library} onClose={() => setOpen(undefined)} />
      )}
      {open === 'consent' && !person && (
        <WhoSpoke interview={interview} doc={doc} library={library} onClose={() => setOpen(undefined)} />
      )}
      {open === 'reason' && <GiveReason interview={interview.id} onClose={() => setOpen(undefined)} />}
    </>
  );
}
