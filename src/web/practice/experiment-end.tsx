import { useState } from 'react';
import { dayOf } from '#base/clock.ts';
import type { RecordOf } from '#model/document/records.ts';
import { isSeen } from '#model/decide/end-experiment.ts';
import { useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { Choose } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { NextThing } from '#web/practice/next-thing.tsx';
import { WrittenField } from '#web/ui/written-field.tsx';
import { practiceWords } from '#words/practice.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { DayField } from '#web/ui/day-field.tsx';
import css from '#web/ui/editor.module.css';

const verdicts = ['held', 'did-not-hold', 'unclear'] as const;
type Verdict = (typeof verdicts)[number];

/** The end of an experiment: what came of it, whether the belief held, what to look at next. Nothing ends until it is said. */
export function ExperimentEnd({ experiment, onEnded }: { experiment: RecordOf<'experiment'>; onEnded: () => void }) {
  const t = useWords(practiceWords);
  const reason = useWords(reasonWords);
  const { send } = useJourneyActs();
  const records = useWholeJourney();
  const { id, body } = experiment;
  const isUnseen = body.verdict !== undefined && body.verdict !== 'unclear' && !isSeen(records, body);
  const today = dayOf(Date.now());
  const isDue = body.end !== undefined && body.end <= today;
  const [isOpen, setOpen] = useState(isDue || body.result !== undefined);
  const [day, setDay] = useState<string | undefined>(today);
  const { result, verdict, nextFocus } = body;
  const end = () => {
    if (!result || !verdict || !day) return;
    send({ do: 'end-experiment', id, result, verdict, end: day, ...(nextFocus && { nextFocus }) });
    onEnded();
  };
  const whyNot = !result || !verdict || !day ? reason('result-first') : isUnseen && reason('value-first');
  if (!isOpen)
    return (
      <div className={css['end-it']}>
        <Button onPress={() => setOpen(true)}>{t('end-it')}</Button>
      </div>
    );
  return (
    <section className={css['ending']} aria-label={t('end-it')}>
      <h3>{t('what-came-of-it')}</h3>
      <Outcome experiment={experiment} />
      <div className={css['pair']}>
        <DayField label={t('ended-day')} value={day} onChange={setDay} />
        <span className={css['do-end']}>
          <Button look="main" whyNot={whyNot} onPress={end}>
            {t('end-it')}
          </Button>
        </span>
      </div>
      {(!result || !verdict) && <p className={css['faint']}>{t('end-needs')}</p>}
      {isUnseen && <p className={css['faint']}>{reason('value-first')}</p>}
    </section>
  );
}

/** What came of an experiment that is over; the words can still be put right. */
export function ExperimentOutcome({ experiment }: { experiment: RecordOf<'experiment'> }) {
  const t = useWords(practiceWords);
  return (
    <section className={css['outcome']} aria-label={t('what-came-of-it')}>
      <h3>{t('what-came-of-it')}</h3>
      <Outcome experiment={experiment} />
    </section>
  );
}

function Outcome({ experiment }: { experiment: RecordOf<'experiment'> }) {
  const { id, body } = experiment;
  const t = useWords(practiceWords);
  const { mayEdit } = useJourneyActs();
  const { set, write } = useEdit('experiment', id);
  return (
    <>
      <WrittenField
        label={t('result')}
        placeholder={t('result-hint')}
        value={body.result}
        isDisabled={!mayEdit}
        onWrite={write('result')}
      />
      <div className={css['field']}>
        <span className={css['label']}>{t('did-it-hold')}</span>
        <Choose<Verdict>
          label={t('did-it-hold')}
          isDisabled={!mayEdit}
          options={verdicts.map((verdict) => ({ id: verdict, name: t(verdict) }))}
          chosen={body.verdict ? [body.verdict] : []}
          onChoose={([verdict]) => set('verdict', verdict)}
        />
      </div>
      <WrittenField
        label={t('next-focus')}
        placeholder={t('next-focus-hint')}
        value={body.nextFocus}
        isDisabled={!mayEdit}
        onWrite={write('nextFocus')}
      />
      <NextThing experiment={experiment} />
    </>
  );
}
