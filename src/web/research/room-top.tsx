import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { dayOf } from '#base/clock.ts';
import { type Records, recordOf } from '#model/document/document.ts';
import { consentNow, isConsentedTo } from '#model/research/consent.ts';
import type { RecordOf } from '#model/document/records.ts';
import type { OpenDocument } from '#web/client/use-document.ts';
import { JourneysServed } from '#web/research/journeys-served.tsx';
import { DocState } from '#web/research/doc-state.tsx';
import { SayWhoSpeaks } from '#web/research/say-who-speaks.tsx';
import type { Gestures } from '#web/research/use-gestures.ts';
import { type Format, useFormat } from '#web/ui/language/format.ts';
import { researchWords } from '#words/research.ts';
import { type Say, useWords } from '#web/ui/language/use-words.ts';
import { Chip } from '#web/ui/chip.tsx';
import { EditableText } from '#web/ui/editable-text.tsx';
import { Icon } from '#web/ui/icon.tsx';
import css from './room-top.module.css';
import { editRecord } from '#model/commands/make-command.ts';

export type RoomTopProps = {
  readonly doc: OpenDocument;
  readonly interview: RecordOf<'interview'>;
  readonly library: Records;
  readonly mayEdit: boolean;
  readonly gestures: Gestures;
  /** The journey whose map lies around it. */
  readonly on: string | undefined;
};

/** Who is heard, when and how, what they agreed to, and the way to the map. */
export function RoomTop({ doc, interview, library, mayEdit, gestures, on }: RoomTopProps) {
  const t = useWords(researchWords);
  const format = useFormat();
  const { body, id } = interview;
  const [isEditing, setEditing] = useState(false);
  const participant = recordOf(library, 'participant', body.participant);
  return (
    <header className={css['top']}>
      <span className={css['crumb']}>
        <Link to="/research">{t('research')}</Link> /
      </span>
      <h1 className={css['name']}>
        {participant && (
          <span>
            {interview.erased
              ? t(interview.keyMissing ? 'key-missing-person' : 'erased-person')
              : `${participant.body.alias ?? ''} ·`}
          </span>
        )}
        {!interview.erased && (
          <EditableText
            value={body.title ?? ''}
            label={t('title')}
            placeholder={t('untitled')}
            isEditing={isEditing}
            isDisabled={!mayEdit}
            onEditing={setEditing}
            onWrite={(was, is) =>
              gestures.give({
                interview: [editRecord('interview', id, { title: { was, is } })],
                journey: [],
              })
            }
          />
        )}
        {mayEdit && !isEditing && !interview.erased && (
          <AriaButton className={css['pen'] ?? ''} aria-label={t('edit-title')} onPress={() => setEditing(true)}>
            <Icon name="pen" size={15} />
          </AriaButton>
        )}
      </h1>
      {mayEdit && !interview.erased && (body.transcript ?? '') !== '' && (
        <SayWhoSpeaks interview={interview} alias={participant?.body.alias} gestures={gestures} />
      )}
      <Chip>{aboutInterview({ t, format, library }, body)}</Chip>
      <ConsentChip participant={participant} />
      <span className={css['gap']} />
      <DocState doc={doc} gestures={gestures} mayEdit={mayEdit} />
      <JourneysServed doc={doc} interview={interview} on={on} mayEdit={mayEdit} gestures={gestures} />
      {on !== undefined && (
        <Link to="/journeys/$journey" params={{ journey: on }} className={css['map']}>
          {t('back-to-journey')}
          <Icon name="right" size={15} />
        </Link>
      )}
    </header>
  );
}

type Told = { readonly t: Say<typeof researchWords>; readonly format: Format; readonly library: Records };

function aboutInterview({ t, format, library }: Told, body: RecordOf<'interview'>['body']): string {
  const nameOf = (person: string | undefined) => recordOf(library, 'person', person)?.body.name?.split(' ')[0];
  const [lead, noteTaker] = [nameOf(body.lead), nameOf(body.noteTaker)];
  const who = lead && noteTaker ? t('led-noted', { lead, noteTaker }) : lead && t('led', { lead });
  return [t(body.method ?? 'depth-interview'), body.date && format.day(body.date), who].filter(Boolean).join(' · ');
}

/** What a participant has agreed to, and until when. */
export function ConsentChip({ participant }: { participant: RecordOf<'participant'> | undefined }) {
  const t = useWords(researchWords);
  const format = useFormat();
  const today = dayOf(Date.now());
  if (!participant || participant.erased) return null;
  const { consent } = participant.body;
  const { until = '', withdrawn = '' } = consent ?? {};
  const now = consentNow(consent, today);
  if (now.is === 'ended') return <Chip look="needs-you">{t('consent-over', { day: format.day(until) })}</Chip>;
  if (now.is === 'withdrawn') return <Chip look="needs-you">{t('consent-back', { day: format.day(withdrawn) })}</Chip>;
  if (now.is !== 'given') return <Chip look="needs-you">{t('no-consent')}</Chip>;
  if (!isConsentedTo(now, 'quote'))
    return <Chip>{t(isConsentedTo(now, 'analyse') ? 'may-not-quote' : 'may-only-share')}</Chip>;
  return <Chip>{until === '' ? t('may-quote') : t('may-quote-until', { day: format.day(until) })}</Chip>;
}
