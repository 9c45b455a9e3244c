import { keyOf } from '#web/client/ask.ts';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type Chosen, TranscriptDrop, useTranscriptSending } from '#web/research/transcript-drop.tsx';
import { researchWords } from '#words/research.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';
import css from './transcript-place.module.css';

/** An interview that has no words yet: where they come in. */
export function TranscriptPlace({ interview, top, mayEdit }: { interview: string; top: ReactNode; mayEdit: boolean }) {
  const t = useWords(researchWords);
  const reason = useWords(reasonWords);
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<Chosen>();
  const sending = useTranscriptSending();
  const send = async () => {
    if (!chosen) return;
    const read = await sending.send(interview, chosen).catch(() => undefined);
    if (read) await queries.invalidateQueries({ queryKey: keyOf('listInterviews') });
  };
  return (
    <>
      {top}
      <main id="content" className={css['place']}>
        <Empty title={t('no-transcript')}>{t('no-transcript-why')}</Empty>
        {mayEdit && (
          <div className={css['form']}>
            <TranscriptDrop chosen={chosen} onChoose={setChosen} />
            {sending.status}
            <Button
              look="main"
              isBusy={sending.isSending}
              whyNot={!chosen && reason('file-first')}
              onPress={() => void send()}
            >
              {t('read-it-in')}
            </Button>
          </div>
        )}
      </main>
    </>
  );
}
