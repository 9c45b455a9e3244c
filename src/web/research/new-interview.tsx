import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { dayOf } from '#base/clock.ts';
import { recordsOf } from '#model/document/document.ts';
import { methods } from '#model/research/interview.ts';
import { ask, keyOf } from '#web/client/ask.ts';
import { newId } from '#web/client/new-id.ts';
import { useSession } from '#web/client/session.ts';
import type { OpenDocument } from '#web/client/use-document.ts';
import { LibraryChoice } from '#web/journey/library/library-choice.tsx';
import { nextAlias } from '#web/research/next-alias.ts';
import { participantOptions } from '#web/research/participant-options.ts';
import { bodyOf, nobodyYet, type ParticipantDraft, ParticipantFields } from '#web/research/participant-fields.tsx';
import { type Chosen, TranscriptDrop, useTranscriptSending } from '#web/research/transcript-drop.tsx';
import { useSaved } from '#web/client/use-saved.ts';
import { useWhyNot } from '#web/research/why-not.ts';
import { researchWords } from '#words/research.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { DayField } from '#web/ui/day-field.tsx';
import { Field } from '#web/ui/field.tsx';
import { type Option, Select } from '#web/ui/select.tsx';
import css from './new-interview.module.css';
import { addRecord } from '#model/commands/make-command.ts';

export type NewInterviewProps = {
  readonly library: OpenDocument;
  /** Journeys to choose among; with one there is nothing to choose. */
  readonly journeys: readonly Option[];
  readonly onClose: () => void;
};

/** What is asked before somebody's words come in. */
type Draft = {
  readonly journey: string;
  readonly participant: string;
  readonly title: string;
  readonly date: string;
  readonly method: string;
  readonly lead: string;
  readonly noteTaker: string;
};

const somebodyNew = 'somebody new';
const nobody = 'nobody';

/** Who was listened to, what they agreed to, how and when, and the words themselves. */
export function NewInterview({ library, journeys, onClose }: NewInterviewProps) {
  const t = useWords(researchWords);
  const whyNot = useWhyNot();
  const reason = useWords(reasonWords);
  const form = useNewInterview({ library, journeys });
  const { draft, set, person, setPerson, chosen, setChosen, sending, create, made } = form;
  const { records } = library;
  const mayCreate = draft.journey !== '' && (draft.participant !== somebodyNew || person.alias.trim() !== '');
  return (
    <Dialog title={t('new-interview')} closeLabel={t('close')} isOpen onClose={onClose} wide>
      <Form
        className={css['form'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate();
        }}
      >
        {made === undefined && (
          <>
            <section>
              <h3>{t('participant')}</h3>
              <Select
                label={t('participant')}
                labelHidden
                value={draft.participant}
                options={[{ id: somebodyNew, name: t('new-participant') }, ...participantOptions(records)]}
                onChange={(participant) => set({ participant })}
              />
              {draft.participant === somebodyNew && <ParticipantFields draft={person} onChange={setPerson} />}
            </section>
            <AboutFields draft={draft} set={set} journeys={journeys} />
          </>
        )}
        <section>
          <h3>{t('transcript')}</h3>
          <TranscriptDrop chosen={chosen} onChoose={setChosen} />
        </section>
        {sending.status}
        {create.isError && made === undefined && (
          <p role="alert" className={css['wrong']}>
            {t('could-not-create')} {whyNot(create.error)}
          </p>
        )}
        <DialogActions>
          <Button onPress={onClose}>{t(made === undefined ? 'cancel' : 'close')}</Button>
          <Button
            look="main"
            type="submit"
            isBusy={create.isPending}
            whyNot={!mayCreate && reason(draft.journey === '' ? 'journey-first' : 'alias-first')}
          >
            {t(made === undefined ? 'create' : 'try-again')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

type AboutFieldsProps = {
  readonly draft: Draft;
  readonly set: (part: Partial<Draft>) => void;
  readonly journeys: readonly Option[];
};

function AboutFields({ draft, set, journeys }: AboutFieldsProps) {
  const t = useWords(researchWords);
  return (
    <section>
      <h3>{t('interview-of')}</h3>
      <div className={css['fields']}>
        {journeys.length > 1 && (
          <Select
            label={t('journey')}
            value={draft.journey}
            options={journeys}
            onChange={(journey) => set({ journey })}
          />
        )}
        <Field label={t('title')} hint={t('title-hint')} value={draft.title} onChange={(title) => set({ title })} />
        <Select
          label={t('method')}
          value={draft.method}
          options={methods.map((id) => ({ id, name: t(id) }))}
          onChange={(method) => set({ method })}
        />
        <DayField label={t('date')} value={draft.date} onChange={(date) => set({ date: date ?? '' })} />
        {(['lead', 'noteTaker'] as const).map((role) => (
          <LibraryChoice
            key={role}
            type="person"
            label={t(role === 'lead' ? 'lead' : 'note-taker')}
            none={t('nobody')}
            value={draft[role] === nobody ? undefined : draft[role]}
            onChange={(chosen) => set({ [role]: chosen ?? nobody })}
          />
        ))}
      </div>
    </section>
  );
}

function useNewInterview({ library, journeys }: Omit<NewInterviewProps, 'onClose'>) {
  const { workspace } = useSession();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const saved = useSaved(workspace.id);
  const sending = useTranscriptSending();
  const today = dayOf(Date.now());
  const [draft, setDraft] = useState<Draft>({
    journey: journeys[0]?.id ?? '',
    participant: somebodyNew,
    title: '',
    date: today,
    method: 'depth-interview',
    lead: workspace.person ?? nobody,
    noteTaker: nobody,
  });
  const [person, setPerson] = useState<ParticipantDraft>(() => {
    const alias = nextAlias(recordsOf(library.records, 'participant').flatMap(({ body }) => body.alias ?? []));
    return { ...nobodyYet, alias };
  });
  const [newPerson] = useState(newId);
  const [chosen, setChosen] = useState<Chosen>();
  const [made, setMade] = useState<string>();

  const make = async (): Promise<string> => {
    const { journey, participant, lead, noteTaker, ...rest } = draft;
    if (participant === somebodyNew) library.send(addRecord('participant', { id: newPerson, body: bodyOf(person) }));
    await saved();
    const body = {
      journey,
      ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== '')),
      participant: participant === somebodyNew ? newPerson : participant,
      ...(lead !== nobody && { lead }),
      ...(noteTaker !== nobody && { noteTaker }),
    };
    const { id } = await ask('makeInterview', { params: { ws: workspace.id }, body });
    setMade(id);
    return id;
  };
  const create = useMutation({
    mutationFn: async () => {
      const interview = made ?? (await make());
      if (chosen) await sending.send(interview, chosen);
      return interview;
    },
    onSuccess: (interview) => navigate({ to: '/research/$interview', params: { interview } }),
    onSettled: () =>
      Promise.all(
        (['listJourneys', 'listInterviews', 'readEvidence'] as const).map((name) =>
          queries.invalidateQueries({ queryKey: keyOf(name) }),
        ),
      ),
  });
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  return { draft, set, person, setPerson, chosen, setChosen, sending, create, made };
}
