import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { DropZone, FileTrigger, Text } from 'react-aria-components';
import type { TranscriptRead } from '#protocol/http/research.ts';
import { sendTranscript } from '#web/research/send-transcript.ts';
import { useWhyNot } from '#web/research/why-not.ts';
import { researchWords } from '#words/research.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { type Say, useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Field } from '#web/ui/field.tsx';
import { Icon } from '#web/ui/icon.tsx';
import css from './transcript-drop.module.css';

/** A transcript that somebody has chosen: a file, or words that they pasted. */
export type Chosen = { readonly name: string; readonly file: Blob };

export type TranscriptDropProps = {
  readonly chosen: Chosen | undefined;
  readonly onChoose: (chosen: Chosen | undefined) => void;
};

const endings = ['.txt', '.md', '.markdown', '.docx', '.vtt', '.srt', '.sbv'];

/** Where a transcript is dropped, chosen or pasted. */
export function TranscriptDrop({ chosen, onChoose }: TranscriptDropProps) {
  const t = useWords(researchWords);
  const [pasted, setPasted] = useState('');
  const take = (file: File | undefined) => {
    setPasted('');
    if (file) onChoose({ name: file.name, file });
  };
  const paste = (text: string) => {
    setPasted(text);
    onChoose(text.trim() === '' ? undefined : { name: 'pasted.txt', file: new Blob([text], { type: 'text/plain' }) });
  };
  return (
    <div className={css['drop']}>
      <DropZone
        className={css['zone'] ?? ''}
        aria-label={t('drop-file')}
        onDrop={async (event) => {
          const item = event.items.find((one) => one.kind === 'file');
          take(item && (await item.getFile()));
        }}
      >
        {chosen && pasted === '' ? (
          <Text slot="label" className={css['name'] ?? ''}>
            <Icon name="tick" />
            {chosen.name}
          </Text>
        ) : (
          <Text slot="label">
            {t('drop-file')} <small>{t('file-kinds')}</small>
          </Text>
        )}
        <FileTrigger acceptedFileTypes={endings} onSelect={(files) => take(files?.[0])}>
          <Button small>
            <Icon name="upload" />
            {t(chosen && pasted === '' ? 'another-file' : 'choose-file')}
          </Button>
        </FileTrigger>
      </DropZone>
      <Field label={t('or-paste')} value={pasted} onChange={paste} rows={3} />
    </div>
  );
}

export type TranscriptSending = {
  readonly send: (interview: string, chosen: Chosen) => Promise<TranscriptRead>;
  /** How far it has come, what was read, or what went wrong, to stand near the button. */
  readonly status: ReactNode;
  readonly read: TranscriptRead | undefined;
  readonly isSending: boolean;
};

/** Sends what was chosen to an interview, and says how that goes. */
export function useTranscriptSending(): TranscriptSending {
  const t = useWords(researchWords);
  const whyNot = useWhyNot();
  const format = useFormat();
  const [share, setShare] = useState(0);
  const sending = useMutation({
    mutationFn: ({ interview, chosen }: { interview: string; chosen: Chosen }) =>
      sendTranscript({ interview, ...chosen, onProgress: setShare }),
  });
  const name = sending.variables?.chosen.name ?? '';
  return {
    send: (interview, chosen) => sending.mutateAsync({ interview, chosen }),
    read: sending.data,
    isSending: sending.isPending,
    status: (
      <>
        {sending.isPending && (
          <div
            className={css['progress']}
            role="progressbar"
            aria-label={t('uploading', { name })}
            aria-valuemin={0}
            aria-valuemax={100}
            {...(share < 1 && { 'aria-valuenow': share * 100, 'aria-valuetext': format.percent(share) })}
          >
            <span>{t('uploading', { name })}</span>
            <span className={css['track']}>
              <span style={{ width: `${share * 100}%` }} />
            </span>
          </div>
        )}
        {sending.data && <WhatWasRead t={t} read={sending.data} />}
        {sending.isError && (
          <p className={css['wrong']} role="alert">
            {t('could-not-read')} {whyNot(sending.error)}
          </p>
        )}
      </>
    ),
  };
}

const warnings = ['encoding-guessed', 'encoding-mixed', 'characters-lost', 'no-speakers'] as const;

function WhatWasRead({ t, read }: { t: Say<typeof researchWords>; read: TranscriptRead }) {
  const known = warnings.filter((code) => read.warnings.some((warning) => warning.code === code));
  return (
    <div role="status" className={css['read']}>
      <p>{t('read-in', { characters: read.characters, speakers: read.speakers.length })}</p>
      {known.map((code) => (
        <p key={code} className={css['warning']}>
          {t(code)}
        </p>
      ))}
    </div>
  );
}
