import { useEffect, useRef } from 'react';
import { dayOf } from '#base/clock.ts';
import { shorten } from '#model/compass/text/shorten.ts';
import { recordOf } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';
import { leaveUntouched } from '#web/client/leave-untouched.ts';
import { useFindings, useJourneyActs, useRecord, useRecords } from '#web/journey/journey-context.ts';
import { CairnSign } from '#web/journey/sign.tsx';
import { Choose } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { ExperimentEffect } from '#web/practice/effect/experiment-effect.tsx';
import { ExperimentEnd, ExperimentOutcome } from '#web/practice/experiment-end.tsx';
import { ExperimentJudged } from '#web/practice/experiment-judged.tsx';
import { ExperimentMeasure } from '#web/practice/experiment-measure.tsx';
import { PlacePicker } from '#web/practice/place-picker.tsx';
import { nobody } from '#web/journey/use-people.ts';
import { WrittenField } from '#web/ui/written-field.tsx';
import { LibraryChoice } from '#web/journey/library/library-choice.tsx';
import { practiceWords } from '#words/practice.ts';
import { reasonWords } from '#words/reasons.ts';
import { editRecord, removeRecord } from '#model/commands/make-command.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { DayField } from '#web/ui/day-field.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Select } from '#web/ui/select.tsx';
import css from '#web/ui/editor.module.css';

type EditorProps = { readonly id: string; readonly onClose: () => void };

/** An experiment where it is written: what is changed, what should come of it, where, how it is seen. Kept as it is written. */
export function ExperimentEditor({ id, onClose }: EditorProps) {
  const t = useWords(practiceWords);
  const { send, mayEdit } = useJourneyActs();
  const experiment = useRecord('experiment', id);
  useLeftUntouched(id);
  if (!experiment) return null;
  const { body } = experiment;
  const isBlank =
    !body.change && !body.expectedEffect && !body.place && !body.measure && !body.moment && !body.prototype;
  const close = () => {
    if (mayEdit && isBlank) send(removeRecord('experiment', id));
    onClose();
  };
  return (
    <Dialog wide isOpen title={t(`experiment-${body.status ?? 'planned'}`)} closeLabel={t('close')} onClose={close}>
      <Origin experiment={experiment} />
      {body.status !== undefined && body.status !== 'planned' && <ExperimentEffect experiment={experiment} />}
      {body.status === 'ended' && <ExperimentOutcome experiment={experiment} />}
      <Belief key={id} experiment={experiment} />
      <Lacking id={id} />
      {body.status === 'running' && mayEdit && <ExperimentEnd experiment={experiment} onEnded={onClose} />}
      <Foot experiment={experiment} onClose={close} />
    </Dialog>
  );
}

/** However one leaves it: an experiment that was opened and of which nothing was said is not there. */
function useLeftUntouched(id: string): void {
  const { now, mayEdit } = useJourneyActs();
  const isHere = useRef(false);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
      // What is only drawn anew is here again at once.
      setTimeout(() => {
        const isUnsaid = !recordOf(now().records, 'experiment', id)?.body.change;
        if (!isHere.current && mayEdit && isUnsaid) leaveUntouched(now().doc, id);
      });
    };
  }, [id, mayEdit, now]);
}

/** The moment of truth that it came from. */
function Origin({ experiment: { body } }: { experiment: RecordOf<'experiment'> }) {
  const t = useWords(practiceWords);
  const moment = useRecord('moment', body.moment)?.body;
  if (!moment) return null;
  return (
    <p className={css['origin']}>
      <CairnSign size={18} />
      {moment.title || t('moment-unnamed')}
    </p>
  );
}

/** What the compass misses in it. */
function Lacking({ id }: { id: string }) {
  const findings = useFindings();
  const said = findings.filter(({ about }) => about?.id === id);
  if (said.length === 0) return null;
  return (
    <div className={css['lacking']}>
      {said.map(({ rule, message, suggestion }) => (
        <p key={rule}>
          {message} <span>{suggestion}</span>
        </p>
      ))}
    </div>
  );
}

const methods = ['quantitative', 'qualitative'] as const;

function Belief({ experiment }: { experiment: RecordOf<'experiment'> }) {
  const { id, body } = experiment;
  const t = useWords(practiceWords);
  const { mayEdit } = useJourneyActs();
  const { set, write } = useEdit('experiment', id);
  const isDisabled = !mayEdit;
  return (
    <>
      <WrittenField
        label={t('if-we')}
        placeholder={t('if-we-hint')}
        value={body.change}
        isDisabled={isDisabled}
        autoFocus={!body.change && mayEdit}
        onWrite={write('change')}
      />
      <WrittenField
        label={t('then-this')}
        placeholder={t('then-hint')}
        value={body.expectedEffect}
        isDisabled={isDisabled}
        onWrite={write('expectedEffect')}
      />
      <PlacePicker
        label={t('place')}
        value={body.place}
        isDisabled={isDisabled}
        onChange={(place) => set('place', place && { ...place })}
      />
      <div className={css['pair']}>
        <div className={css['field']}>
          <span className={css['label']}>{t('method')}</span>
          <Choose
            label={t('method')}
            isDisabled={isDisabled}
            options={methods.map((method) => ({ id: method, name: t(method) }))}
            chosen={body.method ? [body.method] : []}
            onChoose={([method]) => set('method', method)}
          />
        </div>
        <LibraryChoice
          type="person"
          label={t('owner')}
          none={t('nobody')}
          value={body.owner}
          isDisabled={isDisabled}
          onChange={(owner) => set('owner', owner)}
        />
      </div>
      <ExperimentMeasure experiment={id} measure={body.measure} place={body.place} />
      {body.measure !== undefined && <ExperimentJudged experiment={experiment} />}
      <div className={css['pair']}>
        <DayField label={t('start')} value={body.start} isDisabled={isDisabled} onChange={(day) => set('start', day)} />
        <DayField label={t('end')} value={body.end} isDisabled={isDisabled} onChange={(day) => set('end', day)} />
      </div>
      <Ties experiment={{ id, body }} />
    </>
  );
}

/** The moment of truth and the prototype that it belongs to. */
function Ties({ experiment: { id, body } }: { experiment: Pick<RecordOf<'experiment'>, 'id' | 'body'> }) {
  const t = useWords(practiceWords);
  const { mayEdit } = useJourneyActs();
  const { set } = useEdit('experiment', id);
  const none = { id: nobody, name: t('none') };
  const moments = useRecords('moment').map((one) => ({
    id: one.id,
    name: shorten(one.body.title ?? '') || t('moment-unnamed'),
  }));
  const prototypes = useRecords('prototype').map((one) => ({
    id: one.id,
    name: shorten(one.body.idea ?? '') || t('idea-unsaid'),
  }));
  if (moments.length === 0 && prototypes.length === 0) return null;
  return (
    <div className={css['pair']}>
      {moments.length > 0 && (
        <Select
          label={t('moment')}
          options={[none, ...moments]}
          value={body.moment ?? nobody}
          isDisabled={!mayEdit}
          onChange={(moment) => set('moment', moment === nobody ? undefined : moment)}
        />
      )}
      {prototypes.length > 0 && (
        <Select
          label={t('prototype')}
          options={[none, ...prototypes]}
          value={body.prototype ?? nobody}
          isDisabled={!mayEdit}
          onChange={(prototype) => set('prototype', prototype === nobody ? undefined : prototype)}
        />
      )}
    </div>
  );
}

function Foot({ experiment: { id, body }, onClose }: { experiment: RecordOf<'experiment'>; onClose: () => void }) {
  const t = useWords(practiceWords);
  const reason = useWords(reasonWords);
  const { send, mayEdit } = useJourneyActs();
  const today = dayOf(Date.now());
  const begin = () =>
    send(
      editRecord('experiment', id, {
        status: { was: body.status, is: 'running' },
        ...((body.start === undefined || body.start > today) && { start: { was: body.start, is: today } }),
      }),
    );
  const remove = () => {
    send(removeRecord('experiment', id));
    onClose();
  };
  const isPlanned = (body.status ?? 'planned') === 'planned';
  return (
    <DialogActions>
      {mayEdit && (
        <span className={css['left']}>
          <Button look="plain" onPress={remove}>
            {t('remove')}
          </Button>
        </span>
      )}
      {mayEdit && isPlanned && (
        <Button look="main" whyNot={!body.change && reason('change-first')} onPress={begin}>
          {t('start-it')}
        </Button>
      )}
      <Button onPress={onClose}>{t('close')}</Button>
    </DialogActions>
  );
}
